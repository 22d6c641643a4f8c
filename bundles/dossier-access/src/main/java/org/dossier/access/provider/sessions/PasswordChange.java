package org.dossier.access.provider.sessions;

import java.util.Map;
import java.util.Optional;
import org.dossier.access.provider.store.AccessTransactions;
import org.dossier.database.Work;

import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.accounts.StoredAccount.StoredPassword;
import org.dossier.access.provider.credentials.PasswordHasher;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.Channel;
import org.dossier.core.Invalid;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes passwords (T22). The present one is asked for again, so that a found session is not enough. Thread-safe. */
@Component(service = PasswordChange.class)
public final class PasswordChange {

    private final AccessTransactions transactions;
    private final Attempts attempts;
    private final AccountStore accounts;
    private final PasswordHasher hasher;
    private final NewPasswords passwords;
    private final SessionBook book;
    private final Trail trail;

    /** Changes of passwords. */
    @Activate
    public PasswordChange(@Reference AccessTransactions transactions, @Reference Attempts attempts,
            @Reference AccountStore accounts, @Reference PasswordHasher hasher, @Reference NewPasswords passwords,
            @Reference SessionBook book, @Reference Trail trail) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.accounts = accounts;
        this.hasher = hasher;
        this.passwords = passwords;
        this.book = book;
        this.trail = trail;
    }

    void change(OpenSession session, Channel channel, String present, String next) {
        StoredAccount account = session.account();
        attempts.demandOpen(account.name());
        if (!hasher.matches(present, account.password().map(StoredPassword::hash))) {
            throw attempts.wrong("password.refused", account.name(), Optional.of(account), channel,
                    Map.of("reason", "credentials"));
        }
        StoredPassword accepted = accept(account, channel, next);
        transactions.change(Work.only(em -> {
            passwords.remember(account);
            accounts.save(account.with(accepted));
            attempts.clear(account.name());
            book.endOthers(account.name(), session.tokenHash());
            trail.changed("password.changed", Trail.by(account.name(), channel), Map.of());
        }));
    }

    private StoredPassword accept(StoredAccount account, Channel channel, String next) {
        try {
            return passwords.accept(account, next);
        } catch (Invalid e) {
            trail.refused("password.refused", Trail.by(account.name(), channel), Map.of("reason", e.code().id()));
            throw e;
        }
    }
}
