package org.dossier.access.provider.sessions;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.dossier.access.AccessError;
import org.dossier.access.AccountLocked;
import org.dossier.access.Credentials;
import org.dossier.access.provider.accounts.AccountNames;
import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.Channel;
import org.dossier.core.NotSignedIn;
import org.dossier.core.TooMany;
import org.dossier.vault.DamagedValue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Attempts to prove who one is: bounded by address and by name, and each refused one noted before it is answered (D11). Refusals
 * name the account only if there is one: what else was typed may be a password. Thread-safe.
 */
@Component(service = Attempts.class)
public final class Attempts {

    private final AddressThrottle throttle;
    private final Lockout lockout;
    private final AccountStore accounts;
    private final Trail trail;

    /** Bounds and notes attempts. */
    @Activate
    public Attempts(@Reference AddressThrottle throttle, @Reference Lockout lockout, @Reference AccountStore accounts,
            @Reference Trail trail) {
        this.throttle = throttle;
        this.lockout = lockout;
        this.accounts = accounts;
        this.trail = trail;
    }

    /**
     * Finds an account for someone who has not proved anything yet: a damaged one is noted and then treated as if it were not
     * there.
     */
    Optional<StoredAccount> account(String name, Channel channel) {
        if (!AccountNames.valid(name)) {
            return Optional.empty();
        }
        try {
            return accounts.find(name);
        } catch (DamagedValue e) {
            trail.tampered(Trail.by(Trail.NOBODY, channel), e);
            return Optional.empty();
        }
    }

    /**
     * Lets an attempt begin.
     *
     * @throws TooMany when the address or the name has failed too often; noted
     */
    void begin(Credentials credentials, Optional<StoredAccount> account, Channel channel) {
        try {
            throttle.enter(credentials.address());
            demandOpen(credentials.account());
        } catch (TooMany e) {
            trail.refused("session.refused", Trail.by(name(account), channel),
                    Map.of("reason", e.code().id(), "address", credentials.address()));
            throw e;
        }
    }

    /** @throws AccountLocked while the name is locked */
    void demandOpen(String name) {
        Optional<Duration> remaining = lockout.remaining(name);
        if (remaining.isPresent()) {
            throw new AccountLocked(remaining.get());
        }
    }

    /** Counts and notes a wrong secret, and makes the one answer to all of them. */
    NotSignedIn wrong(String action, String name, Optional<StoredAccount> account, Channel channel, Map<String, String> details) {
        lockout.failed(name);
        trail.refused(action, Trail.by(name(account), channel), details);
        return new NotSignedIn(AccessError.CREDENTIALS, "account and secret do not hold together");
    }

    /** Gives the address back what the attempt paid, once it has succeeded. */
    void succeeded(String address) {
        throttle.succeeded(address);
    }

    /** Forgets earlier failures, in the transaction of what succeeds. */
    void clear(String name) {
        lockout.clear(name);
    }

    private static String name(Optional<StoredAccount> account) {
        return account.map(StoredAccount::name).orElse(Trail.NOBODY);
    }
}
