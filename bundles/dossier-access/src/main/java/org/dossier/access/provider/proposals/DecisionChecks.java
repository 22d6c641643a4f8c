package org.dossier.access.provider.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dossier.access.AccessError;
import org.dossier.access.Decision;
import org.dossier.access.Proposal;
import org.dossier.access.provider.callers.Identity;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.AccessDenied;
import org.dossier.core.DossierException;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is checked of a decision before anything is locked, so that refusals are noted outside of the transaction. Thread-safe.
 */
@Component(service = DecisionChecks.class)
public final class DecisionChecks {

    private final Trail trail;

    /** Notes refusals in the trail. */
    @Activate
    public DecisionChecks(@Reference Trail trail) {
        this.trail = trail;
    }

    /** @throws AccessDenied when the checker made the proposal (D7), directly or through a module */
    void demandAnother(Identity checker, Proposal proposal) {
        if (checker.account().name().equals(proposal.maker())) {
            AccessDenied refusal = new AccessDenied(AccessError.OWN_PROPOSAL,
                    "nobody decides what they proposed; another person does");
            refused(checker, proposal, refusal);
            throw refusal;
        }
    }

    /** @throws AccessDenied when a module acts as itself: four eyes are people's */
    void demandPerson(Identity checker, Proposal proposal) {
        if (!checker.account().active()) {
            AccessDenied refusal = new AccessDenied(AccessError.DENIED, "a person decides");
            refused(checker, proposal, refusal);
            throw refusal;
        }
    }

    /** @throws Invalid when a value to key again or a needed comment is missing */
    void demandComplete(Proposal proposal, Decision decision) {
        List<Violation> missing = new ArrayList<>();
        if (decision.verdict() == Decision.Verdict.APPROVE) {
            proposal.content().rekey().stream().filter(field -> !decision.rekeyed().containsKey(field))
                    .forEach(field -> missing.add(new Violation(field, "key it again from the source document")));
            decision.rekeyed().keySet().stream().filter(field -> !proposal.content().rekey().contains(field))
                    .forEach(field -> missing.add(new Violation(field, "is not to be keyed")));
        } else if (decision.comment().filter(words -> !words.isBlank()).isEmpty()) {
            missing.add(new Violation("comment", "say why"));
        }
        if (!missing.isEmpty()) {
            throw new Invalid(AccessError.DECISION_INCOMPLETE, missing);
        }
    }

    /** Notes that a decision was refused. */
    void refused(Identity checker, Proposal proposal, DossierException refusal) {
        trail.refused("proposal.refused", checker.by(), Map.of("proposal", proposal.id().value(), "reason", refusal.code().id()));
    }
}
