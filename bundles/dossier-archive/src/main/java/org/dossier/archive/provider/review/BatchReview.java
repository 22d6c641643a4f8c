package org.dossier.archive.provider.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.access.Actor;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.ProposedChange;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerState;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.customers.Batch;
import org.dossier.archive.provider.customers.Batches;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.identifiers.Identifiers;
import org.dossier.archive.provider.intake.Admission;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Receipt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Decides on a batch: one row is flipped, and all its customers stand where it stands. The reviewer sees the sample only.
 * Thread-safe.
 */
@Component
public final class BatchReview implements ProposalHandler {

    private final ArchiveTransactions transactions;
    private final Batches batches;
    private final EnteredValues entered;
    private final Reviewing reviewing;
    private final AuditTrail trail;
    private final Identifiers identifiers = new Identifiers();
    private final Clock clock = Clock.systemUTC();

    /** Works in the engine's transaction. */
    @Activate
    public BatchReview(@Reference ArchiveTransactions transactions, @Reference Batches batches, @Reference EnteredValues entered,
            @Reference Reviewing reviewing, @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.batches = batches;
        this.entered = entered;
        this.reviewing = reviewing;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return Admission.BATCH;
    }

    @Override
    public List<ProposedChange> changes(Caller caller, Proposal proposal) {
        return reviewing.show(caller, proposal, entered.ofCustomers(sample(proposal)));
    }

    @Override
    public Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return reviewing.mismatches(proposal, entered.ofCustomers(sample(proposal)), rekeyed);
    }

    @Override
    public Receipt approved(Proposal proposal, Actor decider) {
        return transactions.change(entities -> decide(entities, proposal, decider, CustomerState.ACTIVE, Acts.ACCEPTED));
    }

    @Override
    public Receipt dropped(Proposal proposal, Actor decider) {
        return transactions.change(entities -> {
            identifiers.releaseBatch(entities, proposal.content().reference());
            return decide(entities, proposal, decider, CustomerState.REJECTED, Acts.TURNED_DOWN);
        });
    }

    private Receipt decide(EntityManager entities, Proposal proposal, Actor decider, CustomerState next, AuditAction act) {
        Batch batch = batches.lock(entities, proposal.content().reference()).filter(row -> !row.decided())
                .orElseThrow(() -> new Conflict(ArchiveError.MOVED_ON, "the batch no longer waits for its review"));
        batch.decide(next, decider.account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        batches.seal(batch);
        entities.flush();
        return trail.append(AuditEvent.done(act, Acts.by(decider)).detail("batch", batch.id())
                .detail("customers", Integer.toString(batch.customers())).detail("review", proposal.id().value()).build());
    }

    /** The customers of the sample, as the proposal names them. */
    private static SortedSet<CustomerNumber> sample(Proposal proposal) {
        SortedSet<CustomerNumber> numbers = new TreeSet<>();
        for (String name : proposal.content().rekey()) {
            numbers.add(new CustomerNumber(name.substring(0, name.indexOf('/'))));
        }
        return numbers;
    }
}
