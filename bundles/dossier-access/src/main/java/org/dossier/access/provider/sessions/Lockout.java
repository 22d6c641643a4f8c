package org.dossier.access.provider.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dossier.access.provider.store.AccessTransactions;
import org.dossier.database.Work;

import org.dossier.access.provider.credentials.Secrets;
import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.access.provider.store.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Locks a name after too many wrong passwords in a row (D11), whether or not there is such an account: otherwise the lock would
 * tell which accounts exist. Names are kept hashed, since people type passwords there by mistake. Thread-safe.
 */
@Component(service = Lockout.class)
public final class Lockout {

    private final Sql sql;
    private final AccessTransactions transactions;
    private final AccessSettings settings;
    private final Clock clock;

    /** The lockout in a container. */
    @Activate
    public Lockout(@Reference Sql sql, @Reference AccessTransactions transactions,
            @Reference AccessSettings settings) {
        this(sql, transactions, settings, Clock.systemUTC());
    }

    /** The lockout with a clock of its own. */
    public Lockout(Sql sql, AccessTransactions transactions, AccessSettings settings, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** How long the name stays locked; empty when it is open. */
    Optional<Duration> remaining(String name) {
        Instant now = clock.instant();
        return sql.one("select locked_until from access_lockout where name_hash = ?",
                row -> Optional.ofNullable(Sql.instant(row, "locked_until")), Secrets.hash(name))
                .flatMap(until -> until).filter(now::isBefore).map(until -> Duration.between(now, until));
    }

    /** Counts a failure, in a transaction of its own: the count stays whatever becomes of the call. */
    void failed(String name) {
        transactions.apart(Work.only(em -> count(Secrets.hash(name))));
    }

    /** Forgets the failures, in the caller's transaction. */
    void clear(String name) {
        sql.update("delete from access_lockout where name_hash = ?", Secrets.hash(name));
    }

    /** Forgets names whose last failure was before the given time. */
    public void purge(Instant before) {
        sql.update("delete from access_lockout where changed_at < ?", before);
    }

    private void count(String hash) {
        Instant now = clock.instant();
        sql.insertUnlessThere("insert into access_lockout (name_hash, failures, changed_at, version) values (?, 0, ?, 1)",
                hash, now);
        sql.update("update access_lockout set failures = failures + 1, changed_at = ?, version = version + 1 where name_hash = ?",
                now, hash);
        sql.update("update access_lockout set failures = 0, locked_until = ? where name_hash = ? and failures >= ?",
                now.plus(settings.current().guesses().lockout()), hash, settings.current().guesses().failures());
    }
}
