package org.dossier.access.provider.administration;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.dossier.access.AccessError;
import org.dossier.access.Actor;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.ProposedChange;
import org.dossier.access.provider.accounts.AccountState;
import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.enrolment.EnrolmentCodes;
import org.dossier.access.provider.trail.Trail;
import org.dossier.audit.AuditedBy;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.Receipt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes proposed accounts real, or takes them away. Thread-safe. */
@Component(service = ProposalHandler.class)
public final class NewAccountHandler implements ProposalHandler {

    /** The kind of proposal. */
    static final String KIND = "account.create";

    private final AccountStore accounts;
    private final EnrolmentCodes codes;
    private final PostChoice posts;
    private final Trail trail;

    /** Works on the stored accounts. */
    @Activate
    public NewAccountHandler(@Reference AccountStore accounts, @Reference EnrolmentCodes codes, @Reference PostChoice posts,
            @Reference Trail trail) {
        this.accounts = accounts;
        this.codes = codes;
        this.posts = posts;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ProposedChange> changes(Caller caller, Proposal proposal) {
        return accounts.find(proposal.content().reference()).map(account -> List.of(
                new ProposedChange("name", Optional.empty(), Optional.of(account.name())),
                new ProposedChange("posts", Optional.empty(), Optional.of(account.posts().stream().sorted()
                .collect(joining(", ")))),
                new ProposedChange("unit", Optional.empty(), Optional.of(account.unit()).filter(unit -> !unit.isEmpty()))))
                .orElse(List.of());
    }

    @Override
    public Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return Set.of(); // nothing of an account is keyed again
    }

    @Override
    public Receipt approved(Proposal proposal, Actor decider) {
        StoredAccount account = proposed(proposal);
        posts.demand(account.posts());
        accounts.save(account.in(AccountState.AWAITING_ENROLMENT));
        codes.issue(account.name());
        return trail.changed("account.created", by(decider), details(account, proposal));
    }

    @Override
    public Receipt dropped(Proposal proposal, Actor decider) {
        StoredAccount account = proposed(proposal);
        accounts.remove(account);
        return trail.changed("account.dropped", by(decider), details(account, proposal));
    }

    private StoredAccount proposed(Proposal proposal) {
        return accounts.find(proposal.content().reference()).filter(account -> account.state() == AccountState.PROPOSED)
                .orElseThrow(() -> new Conflict(AccessError.NO_SUCH_ACCOUNT, "the proposed account has moved on"));
    }

    private static Map<String, String> details(StoredAccount account, Proposal proposal) {
        return Map.of("account", account.name(), "posts", String.join(" ", account.posts().stream().sorted().toList()),
                "proposal", proposal.id().value());
    }

    private static AuditedBy by(Actor actor) {
        return new AuditedBy(actor.account(), actor.module(), actor.channel());
    }
}
