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
import org.dossier.access.provider.modules.ModuleGrant;
import org.dossier.access.provider.modules.ModuleStore;
import org.dossier.access.provider.trail.Trail;
import org.dossier.audit.AuditedBy;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.Receipt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts admissions of bundles into force: what was proposed counts from the moment its account is in use. Thread-safe. */
@Component(service = ProposalHandler.class)
public final class NewModuleHandler implements ProposalHandler {

    /** The kind of proposal. */
    static final String KIND = "module.admit";

    private final AccountStore accounts;
    private final ModuleStore modules;
    private final Trail trail;

    /** Works on the stored admissions. */
    @Activate
    public NewModuleHandler(@Reference AccountStore accounts, @Reference ModuleStore modules, @Reference Trail trail) {
        this.accounts = accounts;
        this.modules = modules;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ProposedChange> changes(Caller caller, Proposal proposal) {
        return modules.find(proposal.content().reference())
                .flatMap(grant -> accounts.find(grant.account()).map(account -> changes(grant, account))).orElse(List.of());
    }

    private static List<ProposedChange> changes(ModuleGrant grant, StoredAccount account) {
        return List.of(change("bundle", grant.symbolicName()), change("account", account.name()),
                change("posts", account.posts().stream().sorted().collect(joining(", "))),
                change("unattended", Boolean.toString(grant.unattended())));
    }

    @Override
    public Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return Set.of(); // nothing of an admission is keyed again
    }

    @Override
    public Receipt approved(Proposal proposal, Actor decider) {
        accounts.save(proposed(proposal).in(AccountState.ACTIVE));
        return note("module.admitted", proposal, decider);
    }

    @Override
    public Receipt dropped(Proposal proposal, Actor decider) {
        StoredAccount account = proposed(proposal);
        modules.delete(proposal.content().reference());
        accounts.remove(account);
        return note("module.dropped", proposal, decider);
    }

    private StoredAccount proposed(Proposal proposal) {
        Optional<ModuleGrant> grant = modules.find(proposal.content().reference());
        return grant.flatMap(found -> accounts.find(found.account())).filter(account -> account.state() == AccountState.PROPOSED)
                .orElseThrow(() -> new Conflict(AccessError.NO_SUCH_ACCOUNT, "the proposed module has moved on"));
    }

    private Receipt note(String action, Proposal proposal, Actor decider) {
        return trail.changed(action, new AuditedBy(decider.account(), decider.module(), decider.channel()),
                Map.of("bundle", proposal.content().reference(), "proposal", proposal.id().value()));
    }

    private static ProposedChange change(String field, String after) {
        return new ProposedChange(field, Optional.empty(), Optional.of(after));
    }
}
