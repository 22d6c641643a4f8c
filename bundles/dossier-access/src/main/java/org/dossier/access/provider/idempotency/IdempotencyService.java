package org.dossier.access.provider.idempotency;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.dossier.access.AccessControl;
import org.dossier.access.AccessError;
import org.dossier.access.IdempotencyKeys;
import org.dossier.access.provider.idempotency.IdempotencyStore.Claim;
import org.dossier.access.provider.idempotency.IdempotencyStore.Kept;
import org.dossier.access.provider.store.PresentTransaction;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.IdempotencyKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps keys by account. The claim is a row with a unique key, so that the database itself makes a second claim wait for the
 * first one's transaction. Thread-safe.
 */
@Component(service = IdempotencyKeys.class)
public final class IdempotencyService implements IdempotencyKeys {

    private final AccessControl access;
    private final IdempotencyStore store;
    private final PresentTransaction transaction;
    private final Clock clock;

    /** The keys in a container. */
    @Activate
    public IdempotencyService(@Reference AccessControl access, @Reference IdempotencyStore store,
            @Reference PresentTransaction transaction) {
        this(access, store, transaction, Clock.systemUTC());
    }

    /** The keys with a clock of their own. */
    public IdempotencyService(AccessControl access, IdempotencyStore store, PresentTransaction transaction, Clock clock) {
        this.access = access;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<String> recall(Caller caller, IdempotencyKey key, String digest) {
        transaction.demandTransaction();
        Claim claim = claim(caller, key);
        Instant now = clock.instant();
        if (!store.claim(claim, digest, now)) {
            Kept kept = store.lock(claim, now);
            if (!kept.digest().equals(digest)) {
                throw new Conflict(AccessError.KEY_REUSED, "the idempotency key was used with another request; use a new one");
            }
            if (kept.identifier().isPresent()) {
                return kept.identifier();
            }
        }
        transaction.mark(claim);
        return Optional.empty();
    }

    @Override
    public void remember(Caller caller, IdempotencyKey key, String identifier) {
        transaction.demandTransaction();
        Claim claim = claim(caller, key);
        if (!transaction.marked(claim)) {
            throw new IllegalStateException("the key was not claimed in this transaction");
        }
        store.keep(claim, identifier);
    }

    private Claim claim(Caller caller, IdempotencyKey key) {
        return new Claim(access.actor(caller).account(), key.value());
    }
}
