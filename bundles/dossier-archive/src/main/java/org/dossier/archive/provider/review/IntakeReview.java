package org.dossier.archive.provider.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import javax.persistence.EntityManager;

import org.dossier.access.Actor;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.ProposedChange;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerState;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.customers.Past;
import org.dossier.archive.provider.customers.PastHead;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.identifiers.Identifiers;
import org.dossier.archive.provider.intake.Admission;
import org.dossier.archive.provider.integrity.RowDigests;
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

/** Makes a reviewed intake effective, or turns it down and frees its unique values. Thread-safe. */
@Component
public final class IntakeReview implements ProposalHandler {

    private final ArchiveTransactions transactions;
    private final Customers customers;
    private final Past past;
    private final EnteredValues entered;
    private final Reviewing reviewing;
    private final RowDigests digests;
    private final AuditTrail trail;
    private final Identifiers identifiers = new Identifiers();
    private final Clock clock = Clock.systemUTC();

    /** Works in the engine's transaction. */
    @Activate
    public IntakeReview(@Reference ArchiveTransactions transactions, @Reference Customers customers, @Reference Past past,
            @Reference EnteredValues entered, @Reference Reviewing reviewing, @Reference RowDigests digests, @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.customers = customers;
        this.past = past;
        this.entered = entered;
        this.reviewing = reviewing;
        this.digests = digests;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return Admission.INTAKE;
    }

    @Override
    public List<ProposedChange> changes(Caller caller, Proposal proposal) {
        return reviewing.show(caller, proposal, entered.ofCustomer(number(proposal)));
    }

    @Override
    public Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return reviewing.mismatches(proposal, entered.ofCustomer(number(proposal)), rekeyed);
    }

    @Override
    public Receipt approved(Proposal proposal, Actor decider) {
        return transactions.change(entities -> decide(entities, proposal, decider, CustomerState.ACTIVE, Acts.ACCEPTED));
    }

    @Override
    public Receipt dropped(Proposal proposal, Actor decider) {
        return transactions.change(entities -> {
            identifiers.release(entities, number(proposal));
            return decide(entities, proposal, decider, CustomerState.REJECTED, Acts.TURNED_DOWN);
        });
    }

    private Receipt decide(EntityManager entities, Proposal proposal, Actor decider, CustomerState next, AuditAction act) {
        CustomerHead head = customers.lock(entities, number(proposal)).map(Standing::head)
                .filter(row -> row.state() == CustomerState.PROVISIONAL)
                .orElseThrow(() -> new Conflict(ArchiveError.MOVED_ON, "the customer no longer waits for its review"));
        PastHead before = past.keep(entities, head, clock.instant().truncatedTo(ChronoUnit.MICROS));
        head.state(next);
        entities.flush();
        return trail.append(AuditEvent.done(act, Acts.by(decider)).subject(new AuditSubject(head.number(), head.version()))
                .state(digests.of(head)).state(digests.of(before)).detail("review", proposal.id().value()).build());
    }

    private static CustomerNumber number(Proposal proposal) {
        return new CustomerNumber(proposal.content().reference());
    }
}
