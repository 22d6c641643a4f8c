package org.dossier.archive.provider.sections;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.dossier.archive.provider.values.Document;
import org.dossier.archive.provider.values.DocumentCodec;
import org.dossier.core.CustomerNumber;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Seals versions of sections under the customer's key and opens them, bound to customer, section, column and version: a document
 * that was moved elsewhere does not open (D2, D4). Thread-safe.
 */
@Component(service = SectionSeal.class)
public final class SectionSeal {

    private static final String TABLE = "archive_section";
    private static final String DOCUMENT = "document";
    private static final String REASON = "reason";

    private final Vault vault;
    private final DocumentCodec codec = new DocumentCodec();

    /** Keys never leave the vault. */
    @Activate
    public SectionSeal(@Reference Vault vault) {
        this.vault = vault;
    }

    /** A new version, ready to be stored. */
    public SectionVersion seal(CustomerNumber number, String section, long version, Document document, Recording recording) {
        byte[] sealed = vault.seal(number, context(number, section, DOCUMENT, version), codec.encode(document));
        Optional<byte[]> reason = recording.reason()
                .map(text -> vault.seal(number, context(number, section, REASON, version),
                        text.getBytes(StandardCharsets.UTF_8)));
        return new SectionVersion(number, section, version, recording, new SectionVersion.Sealed(reason, sealed));
    }

    /**
     * The document of a version.
     *
     * @throws org.dossier.vault.DamagedValue when it is not what was sealed there
     */
    public Document open(SectionVersion row) {
        return codec.decode(vault.open(row.number(), context(row, DOCUMENT), row.document()));
    }

    /**
     * The reason of a version; empty text where none was given.
     *
     * @throws org.dossier.vault.DamagedValue when it is not what was sealed there
     */
    public String reason(SectionVersion row) {
        return row.reason().map(sealed -> vault.open(row.number(), context(row, REASON), sealed))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    }

    private static SealContext context(SectionVersion row, String column) {
        return context(row.number(), row.section(), column, row.version());
    }

    private static SealContext context(CustomerNumber number, String section, String column, long version) {
        return new SealContext(TABLE, number + "/" + section, column, version);
    }
}
