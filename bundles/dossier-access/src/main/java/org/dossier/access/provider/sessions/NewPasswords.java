package org.dossier.access.provider.sessions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dossier.access.AccessError;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.accounts.StoredAccount.StoredPassword;
import org.dossier.access.provider.credentials.PasswordHasher;
import org.dossier.access.provider.credentials.PasswordPolicies;
import org.dossier.access.provider.store.Sql;
import org.dossier.core.Invalid;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges and hashes new passwords, and remembers the former ones as hashes where the policy looks back (T22). Thread-safe. */
@Component(service = NewPasswords.class)
public final class NewPasswords {

    private static final String FIELD = "new";

    private final PasswordPolicies policies;
    private final PasswordHasher hasher;
    private final Sql sql;
    private final Clock clock;

    /** New passwords in a container. */
    @Activate
    public NewPasswords(@Reference PasswordPolicies policies, @Reference PasswordHasher hasher, @Reference Sql sql) {
        this(policies, hasher, sql, Clock.systemUTC());
    }

    /** New passwords with a clock of their own. */
    public NewPasswords(PasswordPolicies policies, PasswordHasher hasher, Sql sql, Clock clock) {
        this.policies = policies;
        this.hasher = hasher;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Judges a password and hashes it; slow, and never to be called within a transaction.
     *
     * @throws Invalid when the password breaks the policy or comes back too soon
     */
    StoredPassword accept(StoredAccount account, String password) {
        policies.current().demand(account.name(), password);
        for (String former : former(account)) {
            if (hasher.matches(password, Optional.of(former))) {
                throw new Invalid(AccessError.PASSWORD_POLICY, FIELD, "was used before; choose another");
            }
        }
        return new StoredPassword(hasher.hash(password), Sql.stored(clock.instant()), false);
    }

    /** Remembers the password that is replaced, in the caller's transaction. */
    void remember(StoredAccount before) {
        before.password().filter(password -> policies.current().remembered() > 0).ifPresent(password -> sql.update(
                "insert into access_password_history (account, replaced_at, password_hash) values (?, ?, ?)",
                before.name(), clock.instant(), password.hash()));
    }

    private List<String> former(StoredAccount account) {
        int remembered = policies.current().remembered();
        if (remembered == 0) {
            return account.password().map(StoredPassword::hash).stream().toList();
        }
        List<String> history = sql.query("select password_hash from access_password_history where account = ?"
                + " order by replaced_at desc", row -> row.getString(1), account.name());
        return Stream.concat(account.password().map(StoredPassword::hash).stream(), history.stream())
                .limit(remembered).toList();
    }
}
