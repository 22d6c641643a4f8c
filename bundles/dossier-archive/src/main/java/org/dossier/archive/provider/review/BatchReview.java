package org.dossier.archive.provider.review;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.dossier.access.Actor;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.ProposedChange;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.customers.Batch;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.intake.Admission;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.Receipt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides on a batch. Thread-safe. */
@Component
public final class BatchReview implements ProposalHandler {

    private final ArchiveTransactions transactions;
    private final SampledBatch sampled;
    private final AuditTrail trail;

    /** Works in the engine's transaction. */
    @Activate
    public BatchReview(@Reference ArchiveTransactions transactions, @Reference SampledBatch sampled, @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.sampled = sampled;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return Admission.BATCH;
    }

    @Override
    public List<ProposedChange> changes(Caller caller, Proposal proposal) {
        return sampled.changes(caller, proposal);
    }

    @Override
    public Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return sampled.mismatches(proposal, rekeyed);
    }

    @Override
    public Receipt approved(Proposal proposal, Actor decider) {
        return transactions.change(entities -> written(proposal, decider, Acts.ACCEPTED,
                sampled.accept(entities, proposal.content().reference(), decider)));
    }

    @Override
    public Receipt dropped(Proposal proposal, Actor decider) {
        return transactions.change(entities -> written(proposal, decider, Acts.TURNED_DOWN,
                sampled.turnDown(entities, proposal.content().reference(), decider)));
    }

    private Receipt written(Proposal proposal, Actor decider, AuditAction act, Batch batch) {
        return trail.append(AuditEvent.done(act, Acts.by(decider)).detail("batch", batch.id())
                .detail("customers", Integer.toString(batch.customers())).detail("review", proposal.id().value()).build());
    }
}
