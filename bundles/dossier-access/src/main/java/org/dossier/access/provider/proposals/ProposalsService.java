package org.dossier.access.provider.proposals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dossier.access.provider.store.AccessTransactions;

import org.dossier.access.AccessError;
import org.dossier.access.Decided;
import org.dossier.access.Decision;
import org.dossier.access.NewProposal;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.access.ProposedChange;
import org.dossier.access.provider.callers.Callers;
import org.dossier.access.provider.callers.Identity;
import org.dossier.access.provider.store.PresentTransaction;
import org.dossier.access.provider.store.Sql;
import org.dossier.access.provider.trail.Trail;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The engine: checks first, then one transaction that holds the proposal's lock. Thread-safe. */
@Component(service = Proposals.class)
public final class ProposalsService implements Proposals {

    private final AccessTransactions transactions;
    private final Callers callers;
    private final ProposalStore store;
    private final KnownProposals known;
    private final ProposalHandlers handlers;
    private final DecisionChecks checks;
    private final Deciding deciding;
    private final PresentTransaction transaction;
    private final Trail trail;
    private final ProposalIds ids = new ProposalIds();
    private final Clock clock = Clock.systemUTC();

    /** The engine over its parts. */
    @Activate
    public ProposalsService(@Reference AccessTransactions transactions, @Reference Callers callers,
            @Reference ProposalStore store, @Reference KnownProposals known, @Reference ProposalHandlers handlers,
            @Reference DecisionChecks checks, @Reference Deciding deciding, @Reference PresentTransaction transaction,
            @Reference Trail trail) {
        this.transactions = transactions;
        this.callers = callers;
        this.store = store;
        this.known = known;
        this.handlers = handlers;
        this.checks = checks;
        this.deciding = deciding;
        this.transaction = transaction;
        this.trail = trail;
    }

    @Override
    public ProposalId submit(Caller caller, NewProposal content) {
        transaction.demandTransaction();
        Identity maker = callers.resolve(caller);
        Instant now = Sql.stored(clock.instant());
        ProposalId id = ids.next(now);
        store.add(new Proposal(id, content, maker.account().name(), now, Proposal.State.PENDING));
        return id;
    }

    @Override
    public Proposal get(Caller caller, ProposalId id) {
        return known.find(callers.resolve(caller), id);
    }

    @Override
    public List<ProposedChange> changes(Caller caller, ProposalId id) {
        Identity reader = callers.resolve(caller);
        Proposal proposal = known.find(reader, id);
        List<ProposedChange> changes = handlers.demand(proposal.content().kind()).changes(caller, proposal);
        AuditEvent.Builder event = AuditEvent.done(new AuditAction("proposal.read"), reader.by())
                .fields(proposal.content().fields()).detail("proposal", id.value());
        proposal.content().customer().ifPresent(number -> event.subject(new AuditSubject(number, 0)));
        trail.journal(event.build());
        boolean maker = reader.account().name().equals(proposal.maker());
        return changes.stream().map(change -> maker ? change : blind(change, proposal)).toList();
    }

    @Override
    public Page<Proposal> waiting(Caller caller, PageRequest page) {
        return known.waiting(callers.resolve(caller), page);
    }

    @Override
    public Decided decide(Caller caller, ProposalId id, Decision decision) {
        Identity checker = callers.resolve(caller);
        Proposal proposal = known.find(checker, id);
        checks.demandPerson(checker, proposal);
        checks.demandAnother(checker, proposal);
        checks.demandComplete(proposal, decision);
        ProposalHandler handler = handlers.demand(proposal.content().kind());
        try {
            return transactions.change(em -> deciding.decide(checker, locked(id), decision, handler));
        } catch (AccessDenied e) {
            if (e.code() == AccessError.TRIES_USED) {
                checks.refused(checker, proposal, e);
            }
            throw e;
        }
    }

    @Override
    public Decided withdraw(Caller caller, ProposalId id) {
        Identity maker = callers.resolve(caller);
        Proposal proposal = known.find(maker, id);
        if (!maker.account().name().equals(proposal.maker())) {
            throw ProposalRights.unknown();
        }
        ProposalHandler handler = handlers.demand(proposal.content().kind());
        return transactions.change(em -> deciding.withdraw(maker, locked(id), handler));
    }

    private Proposal locked(ProposalId id) {
        return store.lock(id).orElseThrow(ProposalRights::unknown);
    }

    /** What has to be keyed again is never shown to whoever keys it (D7), whatever the handler says. */
    private static ProposedChange blind(ProposedChange change, Proposal proposal) {
        return proposal.content().rekey().contains(change.field())
                ? new ProposedChange(change.field(), change.before(), Optional.empty()) : change;
    }
}
