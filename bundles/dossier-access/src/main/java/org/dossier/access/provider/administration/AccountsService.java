package org.dossier.access.provider.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.access.provider.store.AccessTransactions;
import org.dossier.database.Work;

import org.dossier.access.AccessControl;
import org.dossier.access.AccessError;
import org.dossier.access.Account;
import org.dossier.access.Accounts;
import org.dossier.access.Actor;
import org.dossier.access.NewProposal;
import org.dossier.access.Permission;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.access.provider.accounts.AccountNames;
import org.dossier.access.provider.accounts.AccountState;
import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.sessions.SessionBook;
import org.dossier.access.provider.trail.Trail;
import org.dossier.audit.AuditedBy;
import org.dossier.core.Caller;
import org.dossier.core.CoreError;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps accounts by proposals that another administrator decides; only disabling needs no second person. Thread-safe. */
@Component(service = Accounts.class)
public final class AccountsService implements Accounts {

    private static final Permission READ = new Permission("accounts:read");
    private static final Permission PROPOSE = new Permission("accounts:propose");
    private static final Permission DISABLE = new Permission("accounts:disable");
    private static final Permission REVIEW = Permission.review("accounts");
    private static final int LONGEST_UNIT = 64;

    private final AccessControl access;
    private final Proposals proposals;
    private final AccountStore accounts;
    private final PostChoice posts;
    private final SessionBook sessions;
    private final AccessTransactions transactions;
    private final Trail trail;

    /** The service over its parts. */
    @Activate
    public AccountsService(@Reference AccessControl access, @Reference Proposals proposals, @Reference AccountStore accounts,
            @Reference PostChoice posts, @Reference SessionBook sessions,
            @Reference AccessTransactions transactions, @Reference Trail trail) {
        this.access = access;
        this.proposals = proposals;
        this.accounts = accounts;
        this.posts = posts;
        this.sessions = sessions;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public Page<Account> list(Caller caller, PageRequest page) {
        access.require(caller, READ);
        String after = page.cursor().orElse("");
        if (!after.isEmpty() && !AccountNames.valid(after)) {
            throw new Invalid(CoreError.CURSOR_FORM, "cursor", "start again from the first page");
        }
        List<Account> found = accounts.after(after, page.limit() + 1).stream().map(StoredAccount::told).toList();
        return found.size() <= page.limit() ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, page.limit()), Optional.of(found.get(page.limit() - 1).name()));
    }

    @Override
    public ProposalId proposeNew(Caller caller, String name, Set<String> chosen, Optional<String> unit) {
        Actor maker = access.require(caller, PROPOSE);
        if (!AccountNames.valid(name)) {
            throw new Invalid(AccessError.ACCOUNT_NAME, "name",
                    "give 2 to 32 lower-case letters, digits, dots or hyphens, a letter first");
        }
        if (unit.filter(text -> text.isBlank() || text.length() > LONGEST_UNIT).isPresent()) {
            throw new Invalid(AccessError.POSTS, "unit", "give 1 to " + LONGEST_UNIT + " characters");
        }
        posts.demand(chosen);
        return transactions.change(em -> {
            accounts.add(StoredAccount.fresh(name, AccountState.PROPOSED, chosen, unit.orElse("")));
            ProposalId id = proposals.submit(caller, new NewProposal(NewAccountHandler.KIND, name, Optional.empty(), REVIEW,
                    new TreeSet<>(Set.of("name", "posts", "unit")), new TreeSet<>()));
            trail.changed("account.proposed", by(maker), Map.of("account", name, "proposal", id.value(),
                    "posts", String.join(" ", new TreeSet<>(chosen))));
            return id;
        });
    }

    @Override
    public void disable(Caller caller, String name) {
        Actor actor = access.require(caller, DISABLE);
        transactions.change(Work.only(em -> {
            StoredAccount account = accounts.find(name).filter(found -> found.state() != AccountState.PROPOSED)
                    .orElseThrow(() -> new NotFound(AccessError.NO_SUCH_ACCOUNT, "there is no such account"));
            accounts.save(account.in(AccountState.DISABLED));
            sessions.endAll(name);
            trail.changed("account.disabled", by(actor), Map.of("account", name));
        }));
    }

    private static AuditedBy by(Actor actor) {
        return new AuditedBy(actor.account(), actor.module(), actor.channel());
    }
}
