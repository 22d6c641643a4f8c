package org.dossier.archive.provider.customers;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.persistence.EntityManager;
import javax.persistence.LockModeType;

import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps batches, and refuses one that was changed behind the services (D2): it would make a thousand customers effective. */
@Component(service = Batches.class)
public final class Batches {

    private final RowTags tags;

    /** Tags rows under a key of the vault. */
    @Activate
    public Batches(@Reference RowTags tags) {
        this.tags = tags;
    }

    /** Keeps a new batch. */
    public void add(EntityManager entities, Batch batch) {
        seal(batch);
        entities.persist(batch);
    }

    /** Tags what was decided. */
    public void seal(Batch batch) {
        batch.tag(tags.tag(context(batch), content(batch)));
    }

    /** The batch, held until the transaction ends. */
    public Optional<Batch> lock(EntityManager entities, String id) {
        return checked(entities.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The batch as it stands. */
    public Optional<Batch> find(EntityManager entities, String id) {
        return checked(entities.find(Batch.class, id));
    }

    private Optional<Batch> checked(Batch batch) {
        if (batch != null) {
            tags.check(context(batch), content(batch), batch.tag());
        }
        return Optional.ofNullable(batch);
    }

    private static SealContext context(Batch batch) {
        return new SealContext("archive_batch", batch.id(), "row", 0);
    }

    private static byte[] content(Batch batch) {
        return String.join("\n", batch.content()).getBytes(StandardCharsets.UTF_8);
    }
}
