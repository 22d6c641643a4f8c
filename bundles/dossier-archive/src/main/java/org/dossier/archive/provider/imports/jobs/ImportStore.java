package org.dossier.archive.provider.imports.jobs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;
import javax.persistence.LockModeType;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.ImportId;
import org.dossier.core.NotFound;
import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps imports, and refuses one that was changed behind the services (D2). Thread-safe. */
@Component(service = ImportStore.class)
public final class ImportStore {

    /** The table, as seals and tags name it. */
    static final String TABLE = "archive_import";
    /** Later than every identifier. */
    private static final String END = "~";

    private final RowTags tags;

    /** Tags rows under a key of the vault. */
    @Activate
    public ImportStore(@Reference RowTags tags) {
        this.tags = tags;
    }

    /** Keeps a new import. */
    public void add(EntityManager entities, Import row) {
        seal(row);
        entities.persist(row);
    }

    /** Tags what was changed. */
    public void seal(Import row) {
        row.tag(tags.tag(context(row), content(row)));
    }

    /** The import, held until the transaction ends. */
    public Import lock(EntityManager entities, ImportId id) {
        return checked(entities.find(Import.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(ImportStore::unknown);
    }

    /** @throws NotFound when there is none of this account */
    public Import of(EntityManager entities, String account, ImportId id) {
        return checked(entities.find(Import.class, id.value())).filter(row -> row.account().equals(account))
                .orElseThrow(ImportStore::unknown);
    }

    /** The import of a proposal's reference. */
    public Import find(EntityManager entities, ImportId id) {
        return checked(entities.find(Import.class, id.value())).orElseThrow(ImportStore::unknown);
    }

    /** The import that holds a claim. */
    public Optional<Import> claimed(EntityManager entities, String claim) {
        return entities.createQuery("select i from Import i where i.claim = :claim", Import.class).setParameter("claim", claim)
                .getResultList().stream().findFirst().flatMap(this::checked);
    }

    /** The imports of an account, newest first, after one of them. */
    public List<Import> list(EntityManager entities, String account, Optional<String> after, int limit) {
        return entities.createQuery("select i from Import i where i.account = :account and i.id < :after order by i.id desc",
                Import.class).setParameter("account", account).setParameter("after", after.orElse(END)).setMaxResults(limit)
                .getResultList().stream().flatMap(row -> checked(row).stream()).toList();
    }

    private Optional<Import> checked(Import row) {
        if (row != null) {
            tags.check(context(row), content(row), row.tag());
        }
        return Optional.ofNullable(row);
    }

    private static NotFound unknown() {
        return new NotFound(ArchiveError.NO_SUCH_IMPORT, "there is no such import");
    }

    private static SealContext context(Import row) {
        return new SealContext(TABLE, row.id().value(), "row", 0);
    }

    private static byte[] content(Import row) {
        return String.join("\n", row.content()).getBytes(StandardCharsets.UTF_8);
    }
}
