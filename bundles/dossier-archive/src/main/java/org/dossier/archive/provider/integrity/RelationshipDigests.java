package org.dossier.archive.provider.integrity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.relationships.rows.RelationshipKey;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The present digests of relationships, for the comparison with the log (D2). */
@Component
public final class RelationshipDigests implements StateDigest {

    private static final int PAGE = 1_000;
    private static final String AFTER = "select r from StoredRelationship r where r.number > :number"
            + " or r.number = :number and r.id > :id order by r.number, r.id";

    private final ArchiveTransactions transactions;
    private final RowDigests digests;

    /** Reads rows as they are stored now. */
    @Activate
    public RelationshipDigests(@Reference ArchiveTransactions transactions, @Reference RowDigests digests) {
        this.transactions = transactions;
        this.digests = digests;
    }

    @Override
    public String kind() {
        return RowDigests.RELATIONSHIP;
    }

    @Override
    public List<StateCommitment> present(Collection<String> keys) {
        return transactions.read(entities -> keys.stream().flatMap(key -> RelationshipRowKey.parse(key).stream())
                .flatMap(key -> Optional.ofNullable(entities.find(StoredRelationship.class,
                        new RelationshipKey(key.number(), key.id()))).stream())
                .map(digests::of).toList());
    }

    @Override
    public List<String> keys(Optional<String> after) {
        RelationshipRowKey last = after.flatMap(RelationshipRowKey::parse).orElse(new RelationshipRowKey("", ""));
        return transactions.read(entities -> entities.createQuery(AFTER, StoredRelationship.class)
                .setParameter("number", last.number()).setParameter("id", last.id()).setMaxResults(PAGE).getResultList().stream()
                .map(row -> RelationshipRowKey.of(row).text()).toList());
    }
}
