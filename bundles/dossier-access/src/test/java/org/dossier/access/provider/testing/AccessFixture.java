package org.dossier.access.provider.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.dossier.access.AccessControl;
import org.dossier.access.Accounts;
import org.dossier.access.Credentials;
import org.dossier.access.IdempotencyKeys;
import org.dossier.access.ModuleAdmissions;
import org.dossier.access.ModuleCallers;
import org.dossier.access.Proposals;
import org.dossier.access.SignIn;
import org.dossier.access.provider.accounts.AccountState;
import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.accounts.StoredAccount.StoredPassword;
import org.dossier.access.provider.administration.AccountsService;
import org.dossier.access.provider.administration.ModuleAdmissionsService;
import org.dossier.access.provider.administration.NewAccountHandler;
import org.dossier.access.provider.administration.NewModuleHandler;
import org.dossier.access.provider.administration.PostChoice;
import org.dossier.access.provider.callers.Callers;
import org.dossier.access.provider.credentials.PasswordHasher;
import org.dossier.access.provider.credentials.PasswordPolicies;
import org.dossier.access.provider.credentials.Secrets;
import org.dossier.access.provider.enrolment.EnrolmentCodes;
import org.dossier.access.provider.firststart.Demonstration;
import org.dossier.access.provider.firststart.FirstAccounts;
import org.dossier.access.provider.firststart.FirstStart;
import org.dossier.access.provider.idempotency.IdempotencyService;
import org.dossier.access.provider.idempotency.IdempotencyStore;
import org.dossier.access.provider.modules.ModuleCallersService;
import org.dossier.access.provider.modules.ModuleStore;
import org.dossier.access.provider.modules.ModuleTokens;
import org.dossier.access.provider.modules.Modules;
import org.dossier.access.provider.policy.AccessControlService;
import org.dossier.access.provider.policy.CatalogueFields;
import org.dossier.access.provider.policy.CompiledFields;
import org.dossier.access.provider.policy.Policies;
import org.dossier.access.provider.policy.Purposes;
import org.dossier.access.provider.posts.BuiltInPosts;
import org.dossier.access.provider.posts.PostStore;
import org.dossier.access.provider.proposals.Deciding;
import org.dossier.access.provider.proposals.DecisionChecks;
import org.dossier.access.provider.proposals.DecisionStore;
import org.dossier.access.provider.proposals.KnownCustomers;
import org.dossier.access.provider.proposals.KnownProposals;
import org.dossier.access.provider.proposals.ProposalHandlers;
import org.dossier.access.provider.proposals.ProposalRights;
import org.dossier.access.provider.proposals.ProposalStore;
import org.dossier.access.provider.proposals.ProposalsService;
import org.dossier.access.provider.proposals.RekeyTries;
import org.dossier.access.provider.sessions.AddressThrottle;
import org.dossier.access.provider.sessions.Attempts;
import org.dossier.access.provider.sessions.FirstPassword;
import org.dossier.access.provider.sessions.Lockout;
import org.dossier.access.provider.sessions.NewPasswords;
import org.dossier.access.provider.sessions.PasswordChange;
import org.dossier.access.provider.sessions.PasswordSignIn;
import org.dossier.access.provider.sessions.SessionBook;
import org.dossier.access.provider.sessions.SessionStore;
import org.dossier.access.provider.sessions.Sessions;
import org.dossier.access.provider.sessions.SignInService;
import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.access.provider.store.AccessTransactions;
import org.dossier.access.provider.store.PresentTransaction;
import org.dossier.access.provider.store.RowSeal;
import org.dossier.access.provider.store.Sql;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.database.Work;
import org.dossier.database.testing.TestDatabase;

/**
 * The whole provider on one test database, put together as the container does it, with a clock that is moved, an audit log in
 * memory, nothing remembered of posts, and sessions remembered for long.
 */
public final class AccessFixture {

    /** The password of every account that {@link #account} makes. */
    public static final String PASSWORD = "a long walk by the sea";
    private static final String HASH = new PasswordHasher(settings("nist", 0, Path.of("unused")))
            .hash(PASSWORD);
    /** So long that only a revocation, and never the passing of time, can make the provider forget a session. */
    private static final Duration LONG_REMEMBERED = Duration.ofHours(1);
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    public final MovableClock clock = new MovableClock(START);
    public final TestCatalogue catalogue = new TestCatalogue();
    public final ProposalHandlers handlers = new ProposalHandlers();
    public final Secrets secrets = new Secrets();
    public final MemoryTrail audit;
    public final AccessTransactions transactions;
    public final Sql sql;
    public final SignIn signIn;
    public final Sessions sessions;
    public final AccessControl access;
    public final Proposals proposals;
    public final Accounts accounts;
    public final ModuleAdmissions admissions;
    public final IdempotencyKeys keys;
    public final FirstStart firstStart;
    public final AccountStore accountStore;
    public final PostStore posts;
    public final RowSeal seal;
    private final TestDatabase database;
    private final AccessSettings settings;
    private final ModuleTokens tokens = new ModuleTokens();
    private final Modules modules;
    private final Trail trail;
    private final StoredPassword password;

    /** The provider with the usual settings, its files in the directory. */
    public AccessFixture(TestDatabase database, Path files) {
        this(database, settings("nist", 0, files));
    }

    /** The provider with the given settings. */
    public AccessFixture(TestDatabase database, AccessSettings settings) {
        this.database = database;
        this.settings = settings;
        DataSource source = database.dataSource();
        transactions = new AccessTransactions(database.jpa("dossier-access"));
        audit = new MemoryTrail(database.synchronizations());
        sql = new Sql(source);
        trail = new Trail(audit);
        TestKeys testKeys = new TestKeys();
        seal = new RowSeal(testKeys);
        PresentTransaction transaction = new PresentTransaction(database.synchronizations());
        PasswordHasher hasher = new PasswordHasher(settings);
        PasswordPolicies policies = new PasswordPolicies(settings);
        accountStore = new AccountStore(transactions, seal);
        posts = new PostStore(sql, seal, Duration.ZERO);
        SessionStore sessionStore = new SessionStore(sql, seal);
        sessions = new Sessions(sessionStore, accountStore, policies, settings, clock, LONG_REMEMBERED);
        SessionBook book = new SessionBook(sessionStore, sessions, posts, secrets, settings, transaction, clock);
        Attempts attempts = new Attempts(new AddressThrottle(settings), new Lockout(sql, transactions, settings, clock), accountStore,
                trail);
        NewPasswords passwords = new NewPasswords(policies, hasher, sql, clock);
        EnrolmentCodes codes = new EnrolmentCodes(sql, seal, transaction, secrets, settings, clock);
        signIn = new SignInService(new PasswordSignIn(transactions, attempts, accountStore, hasher, book, trail),
                new PasswordChange(transactions, attempts, accountStore, hasher, passwords, book, trail),
                new FirstPassword(transactions, attempts, accountStore, codes, hasher, passwords, trail), sessions, book,
                transactions, trail);
        ModuleStore moduleStore = new ModuleStore(sql, seal);
        modules = new Modules(moduleStore, accountStore);
        Callers callers = new Callers(sessions, tokens, modules, trail);
        Policies policy = new Policies(posts, trail);
        access = new AccessControlService(callers, policy, new CompiledFields(new CatalogueFields(catalogue)),
                new Purposes(settings), trail);
        proposals = proposals(callers, policy, testKeys, transaction);
        PostChoice choice = new PostChoice(posts);
        handlers.add(new NewAccountHandler(accountStore, codes, choice, trail));
        handlers.add(new NewModuleHandler(accountStore, moduleStore, trail));
        admissions = new ModuleAdmissionsService(access, proposals, accountStore, moduleStore, choice, transactions, trail);
        accounts = new AccountsService(access, proposals, accountStore, choice, book, transactions, trail);
        keys = new IdempotencyService(access, new IdempotencyStore(sql), transaction, clock);
        firstStart = new FirstStart(transactions, posts, accountStore, new FirstAccounts(accountStore, codes),
                new Demonstration(hasher, secrets, settings, transaction), trail);
        password = new StoredPassword(HASH, Sql.stored(clock.instant()), false);
    }

    /** Settings with a password profile, a size of the demonstration, and a place for files of their own. */
    public static AccessSettings settings(String profile, int demonstrationCustomers, Path files) {
        return new AccessSettings(TestContainer.config(Map.of("password_profile", profile, "throttle_failures_minute", "1000",
                "demonstration_customers", Integer.toString(demonstrationCustomers),
                "demonstration_file", files.resolve("first-sign-in.json").toString(),
                "enrolment_directory", files.resolve("enrolment").toString())));
    }

    /** The database below. */
    public TestDatabase database() {
        return database;
    }

    /** Where one-time codes are written. */
    public Path enrolment() {
        return settings.current().firstStart().enrolmentDirectory();
    }

    /** The built-in posts, if they are not there yet. */
    public AccessFixture withPosts() {
        transactions.change(Work.only(em -> {
            if (posts.none()) {
                BuiltInPosts.all().forEach(posts::add);
            }
        }));
        return this;
    }

    /** An account in use, if it is not there yet. */
    public String account(String name, String... held) {
        transactions.change(Work.only(em -> {
            if (accountStore.find(name).isEmpty()) {
                accountStore.add(StoredAccount.fresh(name, AccountState.ACTIVE, Set.of(held), "").with(password));
            }
        }));
        return name;
    }

    /** A session of an account that is made when it is not there yet. */
    public Caller session(String name, String... held) {
        return signIn.signIn(new Credentials(account(name, held), PASSWORD, "192.0.2.1"), Channel.REST).caller();
    }

    /** How the bundle of that name becomes a caller. */
    public ModuleCallers module(String symbolicName) {
        return new ModuleCallersService(TestContainer.contextOf(symbolicName), modules, tokens, sessions, trail);
    }

    /** Work in a transaction of its own. */
    public <T> T inTransaction(Callable<T> work) {
        return transactions.change(em -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** One value by plain SQL, as a database administrator would look. */
    public Optional<String> look(String query, Object... values) {
        return sql.one(query, row -> row.getString(1), values);
    }

    private Proposals proposals(Callers callers, Policies policy, TestKeys testKeys, PresentTransaction transaction) {
        ProposalStore store = new ProposalStore(transactions, seal);
        RekeyTries tries = new RekeyTries(sql);
        KnownProposals known = new KnownProposals(store, new ProposalRights(policy, new KnownCustomers(catalogue)), tries, trail);
        return new ProposalsService(transactions, callers, store, known, handlers, new DecisionChecks(trail),
                new Deciding(store, new DecisionStore(sql, seal, testKeys), tries, trail, Clock.systemUTC()), transaction, trail);
    }
}
