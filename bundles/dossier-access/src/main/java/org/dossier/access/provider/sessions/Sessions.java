package org.dossier.access.provider.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.dossier.access.AccessError;
import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.credentials.PasswordPolicies;
import org.dossier.access.provider.credentials.Secrets;
import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.core.NotSignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Resolves tokens on every call. What was read counts for a second at most, and not at all once this node has revoked it, so that
 * a revocation holds at the next call here and within a second elsewhere. Thread-safe.
 */
@Component(service = Sessions.class)
public final class Sessions {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final SessionStore store;
    private final AccountStore accounts;
    private final PasswordPolicies passwords;
    private final AccessSettings settings;
    private final Clock clock;
    private final Cache<String, Known> known;
    private final Map<String, Instant> uses = new ConcurrentHashMap<>();
    private final AtomicLong revocations = new AtomicLong();

    private record Known(StoredSession session, StoredAccount account) {
    }

    /** The sessions in a container. */
    @Activate
    public Sessions(@Reference SessionStore store, @Reference AccountStore accounts, @Reference PasswordPolicies passwords,
            @Reference AccessSettings settings) {
        this(store, accounts, passwords, settings, Clock.systemUTC(), FRESH);
    }

    /** The sessions with a clock and a freshness of their own. */
    public Sessions(SessionStore store, AccountStore accounts, PasswordPolicies passwords, AccessSettings settings, Clock clock,
            Duration fresh) {
        this.store = store;
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        this.known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(fresh).build();
    }

    /**
     * The session of a token.
     *
     * @throws NotSignedIn when it is unknown, has ended, or its account is not in use
     * @throws org.dossier.vault.DamagedValue when the session or its account was changed behind the services
     */
    public OpenSession resolve(String token) {
        String hash = Secrets.hash(token);
        Instant now = clock.instant();
        Known found = known(hash).filter(session -> holds(session, now)).orElseThrow(Sessions::nobody);
        uses.merge(hash, now, (before, after) -> before.isAfter(after) ? before : after);
        return new OpenSession(hash, found.account(), mustChange(found.account(), now));
    }

    /** Whether nothing but a change of the password is allowed to the account at that time. */
    boolean mustChange(StoredAccount account, Instant now) {
        return account.password()
                .map(password -> password.mustChange() || passwords.current().due(password.since(), now)).orElse(true);
    }

    /** Forgets everything that was read: the next call reads anew. To be called after the commit of what revokes. */
    public void revoked() {
        revocations.incrementAndGet();
        known.invalidateAll();
    }

    /** Writes down when sessions were last used, and takes away those that have ended. */
    public void settle() {
        Map<String, Instant> pending = Map.copyOf(uses);
        pending.forEach((hash, used) -> {
            store.find(hash).filter(session -> session.seen().isBefore(used))
                    .ifPresent(session -> store.used(session.usedAt(used)));
            uses.remove(hash, used);
        });
        store.purge(clock.instant());
    }

    private Optional<Known> known(String hash) {
        Known cached = known.getIfPresent(hash);
        if (cached != null) {
            return Optional.of(cached);
        }
        // A revocation that commits while this reads must not be covered up by what was read before it.
        long before = revocations.get();
        Optional<Known> read = store.find(hash)
                .flatMap(session -> accounts.find(session.account()).map(account -> new Known(session, account)));
        read.filter(found -> revocations.get() == before).ifPresent(found -> known.put(hash, found));
        return read;
    }

    private boolean holds(Known found, Instant now) {
        StoredSession session = found.session();
        Instant used = uses.getOrDefault(session.tokenHash(), session.seen());
        Instant lastUse = used.isAfter(session.seen()) ? used : session.seen();
        return found.account().active() && session.holds(now, lastUse, settings.current().sessions().idle());
    }

    private static NotSignedIn nobody() {
        return new NotSignedIn(AccessError.NOT_SIGNED_IN, "there is no such session, or it has ended; sign in");
    }
}
