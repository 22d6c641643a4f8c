package org.dossier.access.provider.proposals;

import org.dossier.access.AccessError;
import org.dossier.access.Proposal;
import org.dossier.access.provider.callers.Identity;
import org.dossier.access.provider.policy.Policies;
import org.dossier.access.provider.policy.Policy;
import org.dossier.core.NotFound;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may know and decide a proposal: its maker, and those who have its right and may see its customer. Thread-safe. */
@Component(service = ProposalRights.class)
public final class ProposalRights {

    private final Policies policies;
    private final KnownCustomers customers;

    /** Judges by the policy and by the archive's facts. */
    @Activate
    public ProposalRights(@Reference Policies policies, @Reference KnownCustomers customers) {
        this.policies = policies;
        this.customers = customers;
    }

    Policy policy(Identity identity) {
        return policies.of(identity);
    }

    /** @throws NotFound when the caller may not know the proposal */
    void demandKnown(Identity identity, Proposal proposal) {
        if (!made(identity, proposal) && !decides(policies.of(identity), proposal)) {
            throw unknown();
        }
    }

    boolean made(Identity identity, Proposal proposal) {
        return identity.account().name().equals(proposal.maker());
    }

    /** Whether somebody with that policy may decide, if it is not the maker. */
    boolean decides(Policy policy, Proposal proposal) {
        return policy.has(proposal.content().right()) && proposal.content().customer()
                .map(customer -> customers.facts(customer).filter(policy.scope()::covers).isPresent()).orElse(true);
    }

    static NotFound unknown() {
        return new NotFound(AccessError.NO_SUCH_PROPOSAL, "there is no such review");
    }
}
