package org.dossier.access.provider.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dossier.access.AccessError;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;
import org.dossier.access.provider.callers.Identity;
import org.dossier.access.provider.policy.Policy;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.AccessDenied;
import org.dossier.core.CoreError;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.vault.DamagedValue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds proposals for a caller: what the caller may not know is not there. Thread-safe. */
@Component(service = KnownProposals.class)
public final class KnownProposals {

    private static final String START = "";

    private final ProposalStore store;
    private final ProposalRights rights;
    private final RekeyTries tries;
    private final Trail trail;

    /** Finds in the store what the rights allow. */
    @Activate
    public KnownProposals(@Reference ProposalStore store, @Reference ProposalRights rights, @Reference RekeyTries tries,
            @Reference Trail trail) {
        this.store = store;
        this.rights = rights;
        this.tries = tries;
        this.trail = trail;
    }

    /**
     * One proposal.
     *
     * @throws NotFound when there is none, or the caller may not know it
     * @throws AccessDenied when it was changed behind the services (D2); noted
     */
    Proposal find(Identity caller, ProposalId id) {
        try {
            Proposal proposal = store.find(id).orElseThrow(ProposalRights::unknown);
            rights.demandKnown(caller, proposal);
            return proposal;
        } catch (DamagedValue e) {
            trail.tampered(caller.by(), e);
            throw new AccessDenied(AccessError.TAMPERED, "the review cannot be trusted; tell the auditor");
        }
    }

    /** Those that the caller may decide, oldest first. */
    Page<Proposal> waiting(Identity caller, PageRequest request) {
        Policy policy = rights.policy(caller);
        String name = caller.account().name();
        List<Proposal> page = new ArrayList<>();
        String after = request.cursor().map(KnownProposals::cursor).orElse(START);
        List<Proposal> more;
        do {
            more = store.waiting(after, policy.permissions(), name, request.limit() + 1, e -> trail.tampered(caller.by(), e));
            more.stream().filter(proposal -> rights.decides(policy, proposal))
                    .filter(proposal -> proposal.content().rekey().isEmpty() || tries.left(proposal.id(), name) > 0)
                    .forEach(page::add);
            after = more.isEmpty() ? after : more.get(more.size() - 1).id().value();
        } while (page.size() <= request.limit() && !more.isEmpty());
        return page.size() <= request.limit() ? new Page<>(page, Optional.empty())
                : new Page<>(page.subList(0, request.limit()), Optional.of(page.get(request.limit() - 1).id().value()));
    }

    private static String cursor(String text) {
        try {
            return new ProposalId(text).value();
        } catch (NotFound e) {
            Invalid invalid = new Invalid(CoreError.CURSOR_FORM, "cursor", "start again from the first page");
            invalid.initCause(e);
            throw invalid;
        }
    }
}
