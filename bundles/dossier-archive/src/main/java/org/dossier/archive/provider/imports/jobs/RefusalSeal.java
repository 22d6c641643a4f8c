package org.dossier.archive.provider.imports.jobs;

import java.util.List;

import org.dossier.archive.ImportId;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Seals what is kept of a file, its heading and its refused rows, under a key of the import's own: they belong to no customer
 * (D4, D6). Thread-safe.
 */
@Component(service = RefusalSeal.class)
public final class RefusalSeal {

    private static final String REFUSAL = "archive_import_refusal";

    private final Vault vault;
    private final RefusalCodec codec = new RefusalCodec();

    /** Keys never leave the vault. */
    @Activate
    public RefusalSeal(@Reference Vault vault) {
        this.vault = vault;
    }

    /** Makes the key of an import; to be called before anything is sealed for it, outside any transaction. */
    public void prepare(ImportId id) {
        vault.prepare(List.of(Import.owner(id)));
    }

    /** A heading, sealed. */
    public byte[] heading(ImportId id, List<String> heading) {
        return vault.seal(Import.owner(id), headingContext(id), codec.encode(heading));
    }

    /** The heading of an import. */
    public List<String> heading(Import row) {
        return codec.decode(vault.open(row.owner(), headingContext(row.id()), row.heading()));
    }

    /** A refused row, sealed. */
    public SealedRefusal seal(ImportId id, RefusedCells row) {
        return new SealedRefusal(row.place(), vault.seal(Import.owner(id), context(id, row.place()), codec.encode(row)));
    }

    /** The refused row that was sealed. */
    public RefusedCells open(ImportId id, SealedRefusal sealed) {
        return codec.decode(sealed.place(), vault.open(Import.owner(id), context(id, sealed.place()), sealed.content()));
    }

    private static SealContext headingContext(ImportId id) {
        return new SealContext(ImportStore.TABLE, id.value(), "heading", 1);
    }

    private static SealContext context(ImportId id, long place) {
        return new SealContext(REFUSAL, id + "/" + place, "content", 1);
    }
}
