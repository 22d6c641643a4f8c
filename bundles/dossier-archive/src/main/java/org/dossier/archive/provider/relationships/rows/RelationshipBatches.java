package org.dossier.archive.provider.relationships.rows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.persistence.EntityManager;
import javax.persistence.LockModeType;

import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps batches of relationships, and refuses one that was changed behind the services (D2). Thread-safe. */
@Component(service = RelationshipBatches.class)
public final class RelationshipBatches {

    private final RowTags tags;

    /** Tags rows under a key of the vault. */
    @Activate
    public RelationshipBatches(@Reference RowTags tags) {
        this.tags = tags;
    }

    /** Keeps a new batch. */
    public void add(EntityManager entities, RelationshipBatch batch) {
        seal(batch);
        entities.persist(batch);
    }

    /** Tags what was decided. */
    public void seal(RelationshipBatch batch) {
        batch.tag(tags.tag(context(batch), content(batch)));
    }

    /** The batch, held until the transaction ends. */
    public Optional<RelationshipBatch> lock(EntityManager entities, String id) {
        return checked(entities.find(RelationshipBatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether the relationships of a batch were agreed to. */
    public boolean inForce(EntityManager entities, String id) {
        return checked(entities.find(RelationshipBatch.class, id))
                .filter(batch -> batch.state() == RelationshipBatch.State.IN_FORCE).isPresent();
    }

    private Optional<RelationshipBatch> checked(RelationshipBatch batch) {
        if (batch != null) {
            tags.check(context(batch), content(batch), batch.tag());
        }
        return Optional.ofNullable(batch);
    }

    private static SealContext context(RelationshipBatch batch) {
        return new SealContext("archive_relationship_batch", batch.id(), "row", 0);
    }

    private static byte[] content(RelationshipBatch batch) {
        return String.join("\n", batch.content()).getBytes(StandardCharsets.UTF_8);
    }
}
