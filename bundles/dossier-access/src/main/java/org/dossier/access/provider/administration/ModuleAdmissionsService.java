package org.dossier.access.provider.administration;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dossier.access.provider.store.AccessTransactions;

import org.dossier.access.AccessControl;
import org.dossier.access.AccessError;
import org.dossier.access.Actor;
import org.dossier.access.ModuleAdmissions;
import org.dossier.access.NewModule;
import org.dossier.access.NewProposal;
import org.dossier.access.Permission;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.access.provider.accounts.AccountNames;
import org.dossier.access.provider.accounts.AccountState;
import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.modules.ModuleGrant;
import org.dossier.access.provider.modules.ModuleStore;
import org.dossier.access.provider.store.RowTaken;
import org.dossier.access.provider.trail.Trail;
import org.dossier.audit.AuditedBy;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.Invalid;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps admissions of bundles by proposals that another administrator decides. Thread-safe. */
@Component(service = ModuleAdmissions.class)
public final class ModuleAdmissionsService implements ModuleAdmissions {

    private static final Permission PROPOSE = new Permission("accounts:propose");
    private static final Permission REVIEW = Permission.review("accounts");
    private static final Pattern SYMBOLIC_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,128}");

    private final AccessControl access;
    private final Proposals proposals;
    private final AccountStore accounts;
    private final ModuleStore modules;
    private final PostChoice posts;
    private final AccessTransactions transactions;
    private final Trail trail;

    /** The service over its parts. */
    @Activate
    public ModuleAdmissionsService(@Reference AccessControl access, @Reference Proposals proposals,
            @Reference AccountStore accounts,
            @Reference ModuleStore modules, @Reference PostChoice posts,
            @Reference AccessTransactions transactions, @Reference Trail trail) {
        this.access = access;
        this.proposals = proposals;
        this.accounts = accounts;
        this.modules = modules;
        this.posts = posts;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public ProposalId propose(Caller caller, NewModule module) {
        Actor maker = access.require(caller, PROPOSE);
        if (!AccountNames.valid(module.account())) {
            throw new Invalid(AccessError.ACCOUNT_NAME, "account", "give 2 to 32 lower-case letters, digits, dots or hyphens");
        }
        if (!SYMBOLIC_NAME.matcher(module.symbolicName()).matches()) {
            throw new Invalid(AccessError.NOT_ADMITTED, "symbolicName", "give the bundle's symbolic name");
        }
        posts.demand(module.posts());
        return transactions.change(em -> submit(caller, maker, module));
    }

    private ProposalId submit(Caller caller, Actor maker, NewModule module) {
        accounts.add(StoredAccount.fresh(module.account(), AccountState.PROPOSED, module.posts(), ""));
        try {
            modules.insert(new ModuleGrant(module.symbolicName(), module.account(), module.unattended(), 1));
        } catch (RowTaken e) {
            Conflict taken = new Conflict(AccessError.NOT_ADMITTED, "the bundle was admitted or proposed already");
            taken.initCause(e);
            throw taken;
        }
        ProposalId id = proposals.submit(caller, new NewProposal(NewModuleHandler.KIND, module.symbolicName(), Optional.empty(),
                REVIEW,
                new TreeSet<>(Set.of("bundle", "account", "posts", "unattended")), new TreeSet<>()));
        trail.changed("module.proposed", new AuditedBy(maker.account(), maker.module(), maker.channel()),
                Map.of("bundle", module.symbolicName(), "account", module.account(), "proposal", id.value()));
        return id;
    }
}
