package org.dossier.access.provider.idempotency;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.dossier.access.AccessControl;
import org.dossier.access.AccessError;
import org.dossier.access.IdempotencyKeys;
import org.dossier.access.provider.store.PresentTransaction;
import org.dossier.access.provider.store.Sql;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.IdempotencyKey;
import org.dossier.database.SchemaReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps keys by account. The claim is a row with a unique key, so that the database itself makes a second claim wait for the first one's
 * transaction. Thread-safe.
 */
@Component(service = IdempotencyKeys.class)
public final class IdempotencyService implements IdempotencyKeys {

    private final AccessControl access;
    private final Sql sql;
    private final PresentTransaction transaction;
    private final Clock clock;

    private record Claim(String account, String key) {
    }

    private record Kept(String digest, Optional<String> identifier) {
    }

    /** The keys in a container; waits for the tables. */
    @Activate
    public IdempotencyService(@Reference AccessControl access, @Reference Sql sql, @Reference PresentTransaction transaction,
            @Reference(target = "(schema=access)") SchemaReady schema) {
        this(access, sql, transaction, Clock.systemUTC());
    }

    /** The keys with a clock of their own. */
    public IdempotencyService(AccessControl access, Sql sql, PresentTransaction transaction, Clock clock) {
        this.access = access;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<String> recall(Caller caller, IdempotencyKey key, String digest) {
        transaction.demandTransaction();
        Claim claim = claim(caller, key);
        Instant now = clock.instant();
        boolean first = sql.insertUnlessThere("insert into access_idempotency (account, client_key, digest, claimed_at) values (?, ?, ?, ?)",
                claim.account(), claim.key(), digest, now);
        if (!first) {
            Kept kept = lock(claim, now);
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
        sql.update("update access_idempotency set identifier = ? where account = ? and client_key = ?",
                identifier, claim.account(), claim.key());
    }

    /** A claim that made nothing is free again, for one at a time: the update holds the row until the transaction ends. */
    private Kept lock(Claim claim, Instant now) {
        sql.update("update access_idempotency set claimed_at = ? where account = ? and client_key = ? and identifier is null",
                now, claim.account(), claim.key());
        return sql.one("select digest, identifier from access_idempotency where account = ? and client_key = ?",
                row -> new Kept(row.getString("digest"), Optional.ofNullable(row.getString("identifier"))),
                claim.account(), claim.key()).orElseThrow(() -> new IllegalStateException("the claimed key has vanished"));
    }

    private Claim claim(Caller caller, IdempotencyKey key) {
        return new Claim(access.actor(caller).account(), key.value());
    }
}
