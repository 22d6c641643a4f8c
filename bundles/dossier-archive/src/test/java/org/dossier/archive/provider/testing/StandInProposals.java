package org.dossier.archive.provider.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.access.Decided;
import org.dossier.access.Decision;
import org.dossier.access.NewProposal;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.ProposalId;
import org.dossier.access.ProposedChange;
import org.dossier.access.Proposals;
import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Receipt;

/**
 * The engine for four eyes without its rules: it keeps proposals in memory and calls the handlers in a transaction, as the real
 * one does.
 */
public final class StandInProposals implements Proposals {

    private final AccessControl access;
    private final JpaTemplate template;
    private final Map<ProposalId, Proposal> proposals = new LinkedHashMap<>();
    private List<ProposalHandler> handlers = List.of();

    StandInProposals(AccessControl access, JpaTemplate template) {
        this.access = access;
        this.template = template;
    }

    void handlers(List<ProposalHandler> all) {
        handlers = List.copyOf(all);
    }

    @Override
    public synchronized ProposalId submit(Caller caller, NewProposal content) {
        ProposalId id = new ProposalId("%026d".formatted(proposals.size() + 1));
        proposals.put(id, new Proposal(id, content, access.actor(caller).account(), Instant.now(), Proposal.State.PENDING));
        return id;
    }

    @Override
    public synchronized Proposal get(Caller caller, ProposalId id) {
        return proposals.get(id);
    }

    @Override
    public List<ProposedChange> changes(Caller caller, ProposalId id) {
        Proposal proposal = get(caller, id);
        return handler(proposal).changes(caller, proposal);
    }

    @Override
    public Page<Proposal> waiting(Caller caller, PageRequest page) {
        return new Page<>(List.copyOf(proposals.values()), Optional.empty());
    }

    @Override
    public Decided decide(Caller caller, ProposalId id, Decision decision) {
        Proposal proposal = get(caller, id);
        Actor decider = access.actor(caller);
        return template.txExpr(TransactionType.Required, entities -> {
            Set<String> mismatches = mismatches(proposal, decision.rekeyed());
            if (decision.verdict() == Decision.Verdict.APPROVE && !mismatches.isEmpty()) {
                return new Decided(Proposal.State.PENDING, mismatches, 1, Optional.empty());
            }
            Receipt receipt = decision.verdict() == Decision.Verdict.APPROVE
                    ? handler(proposal).approved(proposal, decider) : handler(proposal).dropped(proposal, decider);
            return new Decided(Proposal.State.APPROVED, Set.of(), 2, Optional.of(receipt));
        });
    }

    @Override
    public Decided withdraw(Caller caller, ProposalId id) {
        return decide(caller, id, new Decision(Decision.Verdict.REJECT, new TreeMap<>(), Optional.empty()));
    }

    private Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return proposal.content().rekey().isEmpty() ? Set.of() : handler(proposal).mismatches(proposal, rekeyed);
    }

    private ProposalHandler handler(Proposal proposal) {
        return handlers.stream().filter(h -> h.kind().equals(proposal.content().kind())).findFirst().orElseThrow();
    }
}
