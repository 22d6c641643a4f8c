package org.dossier.access.provider.proposals;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.dossier.access.AccessError;
import org.dossier.access.Decided;
import org.dossier.access.Decision;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.provider.callers.Identity;
import org.dossier.access.provider.store.RowTaken;
import org.dossier.access.provider.store.Sql;
import org.dossier.access.provider.trail.Trail;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.core.AccessDenied;
import org.dossier.core.Conflict;
import org.dossier.core.Receipt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What happens to a locked proposal, in one transaction: keying again, the decision, and what the handler makes of it.
 * Thread-safe.
 */
@Component(service = Deciding.class)
public final class Deciding {

    private static final Map<Decision.Verdict, Proposal.State> NEXT = Map.of(Decision.Verdict.APPROVE, Proposal.State.APPROVED,
            Decision.Verdict.REJECT, Proposal.State.REJECTED, Decision.Verdict.RETURN, Proposal.State.RETURNED);

    private final ProposalStore proposals;
    private final DecisionStore decisions;
    private final RekeyTries tries;
    private final Trail trail;
    private final Clock clock;

    /** Decides in a container. */
    @Activate
    public Deciding(@Reference ProposalStore proposals, @Reference DecisionStore decisions, @Reference RekeyTries tries,
            @Reference Trail trail) {
        this(proposals, decisions, tries, trail, Clock.systemUTC());
    }

    /** Decides with a clock of its own. */
    public Deciding(ProposalStore proposals, DecisionStore decisions, RekeyTries tries, Trail trail, Clock clock) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.tries = tries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Decides a locked proposal.
     *
     * @throws Conflict when it was decided already
     * @throws AccessDenied when the decider has no tries left
     */
    Decided decide(Identity checker, Proposal proposal, Decision decision, ProposalHandler handler) {
        if (proposal.state() != Proposal.State.PENDING) {
            throw new Conflict(AccessError.PROPOSAL_CLOSED, "somebody else was first; the review is no longer open");
        }
        if (decision.verdict() == Decision.Verdict.APPROVE && !proposal.content().rekey().isEmpty()) {
            Optional<Decided> wrong = rekey(checker, proposal, decision, handler);
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        return conclude(checker, proposal, decision, handler);
    }

    /** Takes back a locked proposal of the caller's own. */
    Decided withdraw(Identity maker, Proposal proposal, ProposalHandler handler) {
        if (proposal.state() != Proposal.State.PENDING && proposal.state() != Proposal.State.RETURNED) {
            throw new Conflict(AccessError.PROPOSAL_CLOSED, "it was decided already");
        }
        proposals.move(proposal, Proposal.State.WITHDRAWN);
        trail.changed(event(AuditEvent.done(new AuditAction("proposal.withdrawn"), maker.by()), proposal));
        return new Decided(Proposal.State.WITHDRAWN, Set.of(), 0, Optional.of(handler.dropped(proposal, maker.actor())));
    }

    private Optional<Decided> rekey(Identity checker, Proposal proposal, Decision decision, ProposalHandler handler) {
        String name = checker.account().name();
        if (tries.left(proposal.id(), name) == 0) {
            throw new AccessDenied(AccessError.TRIES_USED, "it was keyed wrongly twice; a third person decides");
        }
        Set<String> mismatched = handler.mismatches(proposal, decision.rekeyed());
        if (mismatched.isEmpty()) {
            return Optional.empty();
        }
        tries.use(proposal.id(), name);
        Receipt receipt = trail.changed(event(AuditEvent.refused(new AuditAction("proposal.mismatch"), checker.by())
                .fields(mismatched), proposal));
        int left = tries.left(proposal.id(), name);
        return Optional.of(new Decided(Proposal.State.PENDING, mismatched, left, Optional.of(receipt)));
    }

    private Decided conclude(Identity checker, Proposal proposal, Decision decision, ProposalHandler handler) {
        Proposal.State next = NEXT.get(decision.verdict());
        try {
            decisions.insert(proposal, checker.account().name(), decision, Sql.stored(clock.instant()));
        } catch (RowTaken e) {
            Conflict conflict = new Conflict(AccessError.PROPOSAL_CLOSED, "the database refused a second or an own decision");
            conflict.initCause(e);
            throw conflict;
        }
        proposals.move(proposal, next);
        Receipt decided = trail.changed(event(AuditEvent.done(new AuditAction("proposal.decided"), checker.by())
                .detail("verdict", decision.verdict().name()), proposal));
        Receipt receipt = switch (decision.verdict()) {
            case APPROVE -> handler.approved(proposal, checker.actor());
            case REJECT -> handler.dropped(proposal, checker.actor());
            case RETURN -> decided;
        };
        return new Decided(next, Set.of(), tries.left(proposal.id(), checker.account().name()), Optional.of(receipt));
    }

    private static AuditEvent event(AuditEvent.Builder event, Proposal proposal) {
        proposal.content().customer().ifPresent(number -> event.subject(new AuditSubject(number, 0)));
        return event.detail("proposal", proposal.id().value()).detail("kind", proposal.content().kind())
                .detail("maker", proposal.maker()).build();
    }
}
