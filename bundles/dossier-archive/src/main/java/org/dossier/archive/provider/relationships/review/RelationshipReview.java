package org.dossier.archive.provider.relationships.review;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.ProposedChange;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.Relationship;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.relationships.entry.RelationshipAdmission;
import org.dossier.archive.provider.relationships.reading.RelationshipPresentation;
import org.dossier.archive.provider.relationships.reading.Seen;
import org.dossier.archive.provider.relationships.rows.Claims;
import org.dossier.archive.provider.relationships.rows.RelationshipBatch;
import org.dossier.archive.provider.relationships.rows.RelationshipBatches;
import org.dossier.archive.provider.relationships.rows.RelationshipRows;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Receipt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides on relationships: one row is flipped, and all of its batch stand where it stands. Thread-safe. */
@Component
public final class RelationshipReview implements ProposalHandler {

    private final ArchiveTransactions transactions;
    private final RelationshipBatches batches;
    private final Agreement agreement;
    private final RelationshipPresentation presentation;
    private final AccessControl access;
    private final AuditTrail trail;
    private final RelationshipRows rows = new RelationshipRows();
    private final Claims claims = new Claims();

    /** Works in the engine's transaction. */
    @Activate
    public RelationshipReview(@Reference ArchiveTransactions transactions, @Reference RelationshipBatches batches,
            @Reference Agreement agreement, @Reference RelationshipPresentation presentation, @Reference AccessControl access,
            @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.batches = batches;
        this.agreement = agreement;
        this.presentation = presentation;
        this.access = access;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return RelationshipAdmission.KIND;
    }

    @Override
    public List<ProposedChange> changes(Caller caller, Proposal proposal) {
        AuditEvent.Builder event = AuditEvent.done(Acts.REVIEWED, Acts.by(access.actor(caller)))
                .detail("review", proposal.id().value());
        List<Relationship> shown = transactions.read(entities -> {
            Seen seen = presentation.by(entities, caller);
            rows.ofBatch(entities, proposal.content().reference()).stream().filter(seen::mayKnow).forEach(seen::show);
            seen.onto(event);
            return seen.shown();
        });
        trail.journal(event.build());
        return shown.stream().flatMap(ReviewedRelationship::changes).toList();
    }

    /** Nothing is keyed again: numbers and types are chosen from lists, and the decision of another person is enough for the rest. */
    @Override
    public Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return Set.of();
    }

    @Override
    public Receipt approved(Proposal proposal, Actor decider) {
        return transactions.change(entities -> {
            List<StoredRelationship> agreed = rows.ofBatch(entities, proposal.content().reference());
            agreement.demand(entities, agreed);
            return decide(entities, proposal, decider, RelationshipBatch.State.IN_FORCE, agreed);
        });
    }

    @Override
    public Receipt dropped(Proposal proposal, Actor decider) {
        return transactions.change(entities -> {
            claims.releaseBatch(entities, proposal.content().reference());
            return decide(entities, proposal, decider, RelationshipBatch.State.DROPPED,
                    rows.ofBatch(entities, proposal.content().reference()));
        });
    }

    private Receipt decide(EntityManager entities, Proposal proposal, Actor decider, RelationshipBatch.State next,
            List<StoredRelationship> decided) {
        RelationshipBatch batch = batches.lock(entities, proposal.content().reference())
                .filter(row -> row.state() == RelationshipBatch.State.PENDING)
                .orElseThrow(() -> new Conflict(ArchiveError.MOVED_ON, "the relationships no longer wait for their review"));
        batch.decide(next, decider.account());
        batches.seal(batch);
        entities.flush();
        AuditAction act = next == RelationshipBatch.State.IN_FORCE ? Acts.RELATIONSHIPS_ACCEPTED : Acts.RELATIONSHIPS_DROPPED;
        AuditEvent.Builder event = AuditEvent.done(act, Acts.by(decider)).detail("review", proposal.id().value())
                .detail("count", Integer.toString(decided.size()));
        Set<CustomerNumber> customers = new TreeSet<>();
        decided.forEach(row -> customers.addAll(List.of(row.from(), row.to())));
        customers.forEach(number -> event.subject(new AuditSubject(number, 0)));
        return trail.append(event.build());
    }
}
