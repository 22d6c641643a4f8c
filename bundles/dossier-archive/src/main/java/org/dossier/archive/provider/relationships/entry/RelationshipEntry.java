package org.dossier.archive.provider.relationships.entry;

import java.util.List;
import java.util.Optional;

import org.dossier.archive.NewRelationship;
import org.dossier.archive.RelationshipId;
import org.dossier.archive.RelationshipsEntered;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.relationships.rows.RelationshipRows;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.archive.provider.requests.Answer;
import org.dossier.core.Caller;
import org.dossier.core.IdempotencyKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way in: preparation, then one transaction. Thread-safe. */
@Component(service = RelationshipEntry.class)
public final class RelationshipEntry {

    private final RelationshipPreparation preparation;
    private final RelationshipAdmission admission;
    private final ArchiveTransactions transactions;
    private final RelationshipRows rows = new RelationshipRows();

    /** Takes the parts in the order of the way. */
    @Activate
    public RelationshipEntry(@Reference RelationshipPreparation preparation, @Reference RelationshipAdmission admission,
            @Reference ArchiveTransactions transactions) {
        this.preparation = preparation;
        this.admission = admission;
        this.transactions = transactions;
    }

    /** Enters relationships, as {@link org.dossier.archive.Relationships#enter} promises. */
    public RelationshipsEntered enter(Caller caller, List<NewRelationship> wanted, Optional<IdempotencyKey> key) {
        PreparedRelationships prepared = preparation.prepare(caller, List.copyOf(wanted));
        Answer answer = admission.admit(caller, prepared, key);
        List<StoredRelationship> entered = answer.made().equals(prepared.batch().id()) ? prepared.rows()
                : transactions.read(entities -> rows.ofBatch(entities, answer.made()));
        return new RelationshipsEntered(entered.stream().map(row -> new RelationshipId(row.id())).toList(), answer.review(),
                answer.receipt());
    }
}
