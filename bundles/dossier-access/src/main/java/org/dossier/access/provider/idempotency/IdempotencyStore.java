package org.dossier.access.provider.idempotency;

import java.time.Instant;
import java.util.Optional;

import org.dossier.access.provider.store.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of idempotency keys: one for each account and key. Thread-safe. */
@Component(service = IdempotencyStore.class)
public final class IdempotencyStore {

    private final Sql sql;

    /** A key of an account. */
    record Claim(String account, String key) {
    }

    /** What a key was used for, and what that made. */
    record Kept(String digest, Optional<String> identifier) {
    }

    /** The store over its parts. */
    @Activate
    public IdempotencyStore(@Reference Sql sql) {
        this.sql = sql;
    }

    /** Claims a key; waits for the transaction of whoever claims it at the same time. */
    boolean claim(Claim claim, String digest, Instant now) {
        return sql.insertUnlessThere(
                "insert into access_idempotency (account, client_key, digest, claimed_at) values (?, ?, ?, ?)",
                claim.account(), claim.key(), digest, now);
    }

    /** A claim that made nothing is free again, for one at a time: the update holds the row until the transaction ends. */
    Kept lock(Claim claim, Instant now) {
        sql.update("update access_idempotency set claimed_at = ? where account = ? and client_key = ? and identifier is null",
                now, claim.account(), claim.key());
        return sql.one("select digest, identifier from access_idempotency where account = ? and client_key = ?",
                row -> new Kept(row.getString("digest"), Optional.ofNullable(row.getString("identifier"))),
                claim.account(), claim.key()).orElseThrow(() -> new IllegalStateException("the claimed key has vanished"));
    }

    void keep(Claim claim, String identifier) {
        sql.update("update access_idempotency set identifier = ? where account = ? and client_key = ?",
                identifier, claim.account(), claim.key());
    }

    /** Forgets keys that were claimed before the given time. */
    public void purge(Instant before) {
        sql.update("delete from access_idempotency where claimed_at < ?", before);
    }
}
