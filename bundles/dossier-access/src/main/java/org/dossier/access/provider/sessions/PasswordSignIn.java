package org.dossier.access.provider.sessions;

import java.util.Map;
import java.util.Optional;
import org.dossier.access.provider.store.AccessTransactions;

import org.dossier.access.AccessError;
import org.dossier.access.Credentials;
import org.dossier.access.Session;
import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.accounts.StoredAccount.StoredPassword;
import org.dossier.access.provider.credentials.PasswordHasher;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.Channel;
import org.dossier.core.NotSignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Signs people in by password. An unknown name takes the same way as a wrong password, hashing included, and gets the same answer
 * (D11). Thread-safe.
 */
@Component(service = PasswordSignIn.class)
public final class PasswordSignIn {

    private final AccessTransactions transactions;
    private final Attempts attempts;
    private final AccountStore accounts;
    private final PasswordHasher hasher;
    private final SessionBook book;
    private final Trail trail;

    /** Sign-in by password. */
    @Activate
    public PasswordSignIn(@Reference AccessTransactions transactions, @Reference Attempts attempts,
            @Reference AccountStore accounts, @Reference PasswordHasher hasher, @Reference SessionBook book,
            @Reference Trail trail) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.accounts = accounts;
        this.hasher = hasher;
        this.book = book;
        this.trail = trail;
    }

    Session signIn(Credentials credentials, Channel channel) {
        Optional<StoredAccount> account = attempts.account(credentials.account(), channel);
        attempts.begin(credentials, account, channel);
        Optional<StoredAccount> usable = account.filter(StoredAccount::active);
        Optional<String> hash = usable.flatMap(StoredAccount::password).map(StoredPassword::hash);
        if (!hasher.matches(credentials.password(), hash)) {
            throw attempts.wrong("session.refused", credentials.account(), account, channel,
                    Map.of("reason", "credentials", "address", credentials.address()));
        }
        Session session = transactions.change(em -> begin(usable.orElseThrow(), credentials.address(), channel));
        attempts.succeeded(credentials.address());
        return session;
    }

    private Session begin(StoredAccount proved, String address, Channel channel) {
        // The hash was compared outside of the transaction: an account that was disabled or changed meanwhile gets no session.
        accounts.find(proved.name()).filter(proved::equals)
                .orElseThrow(() -> new NotSignedIn(AccessError.CREDENTIALS, "the account was changed meanwhile; try again"));
        attempts.clear(proved.name());
        Session session = book.begin(proved, address, channel);
        trail.changed("session.opened", Trail.by(proved.name(), channel), Map.of("address", address));
        return session;
    }
}
