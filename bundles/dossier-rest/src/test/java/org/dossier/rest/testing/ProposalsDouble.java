package org.dossier.rest.testing;

import java.util.List;
import org.dossier.access.Decided;
import org.dossier.access.Decision;
import org.dossier.access.NewProposal;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.access.ProposedChange;
import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;

/** Proposals on which no call is expected; a test overrides the calls that it expects. */
public class ProposalsDouble implements Proposals {

    private final Proposals unexpected = Unexpected.service(Proposals.class);

    @Override
    public ProposalId submit(Caller caller, NewProposal proposal) {
        return unexpected.submit(caller, proposal);
    }

    @Override
    public Proposal get(Caller caller, ProposalId id) {
        return unexpected.get(caller, id);
    }

    @Override
    public List<ProposedChange> changes(Caller caller, ProposalId id) {
        return unexpected.changes(caller, id);
    }

    @Override
    public Page<Proposal> waiting(Caller caller, PageRequest page) {
        return unexpected.waiting(caller, page);
    }

    @Override
    public Decided decide(Caller caller, ProposalId id, Decision decision) {
        return unexpected.decide(caller, id, decision);
    }

    @Override
    public Decided withdraw(Caller caller, ProposalId id) {
        return unexpected.withdraw(caller, id);
    }
}
