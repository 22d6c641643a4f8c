package org.dossier.access.provider.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.dossier.access.provider.store.RowSeal;
import org.dossier.access.provider.store.Sql;
import org.dossier.core.Channel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of sessions, by explicit SQL because every call asks for one. Thread-safe. */
@Component(service = SessionStore.class)
public final class SessionStore {

    private static final String TABLE = "access_session";

    private final Sql sql;
    private final RowSeal seal;

    /** The store over its parts. */
    @Activate
    public SessionStore(@Reference Sql sql, @Reference RowSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** @throws org.dossier.vault.DamagedValue when the row was changed or planted behind the services (D2) */
    Optional<StoredSession> find(String tokenHash) {
        return sql.one("select token_hash, account, address, channel, began_at, seen_at, ends_at, version, tag"
                + " from access_session where token_hash = ?", this::checked, tokenHash);
    }

    void insert(StoredSession session) {
        sql.update("insert into access_session (token_hash, account, address, channel, began_at, seen_at, ends_at, version, tag)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)", session.tokenHash(), session.account(), session.address(),
                session.channel().name(), session.began(), session.seen(), session.ends(), session.version(), tag(session));
    }

    /** Notes the last use, unless the session has changed or ended meanwhile. */
    void used(StoredSession session) {
        sql.update("update access_session set seen_at = ?, version = ?, tag = ? where token_hash = ? and version = ?",
                session.seen(), session.version(), tag(session), session.tokenHash(), session.version() - 1);
    }

    boolean end(String tokenHash) {
        return sql.update("delete from access_session where token_hash = ?", tokenHash) > 0;
    }

    /** Ends all sessions of an account but one. */
    void endOthers(String account, String kept) {
        sql.update("delete from access_session where account = ? and token_hash <> ?", account, kept);
    }

    /** Ends the oldest sessions of an account, so that no more than the given number stay; whether there were any. */
    boolean keepNewest(String account, int most) {
        List<String> newestFirst = sql.query("select token_hash from access_session where account = ? order by began_at desc",
                row -> row.getString(1), account);
        newestFirst.stream().skip(most).forEach(this::end);
        return newestFirst.size() > most;
    }

    /** Takes away what has ended by itself. */
    void purge(Instant endedBefore) {
        sql.update("delete from access_session where ends_at < ?", endedBefore);
    }

    private StoredSession checked(ResultSet row) throws SQLException {
        StoredSession session = new StoredSession(row.getString("token_hash"), row.getString("account"), row.getString("address"),
                Channel.valueOf(row.getString("channel")), Sql.instant(row, "began_at"), Sql.instant(row, "seen_at"),
                Sql.instant(row, "ends_at"), row.getLong("version"));
        seal.check(TABLE, session.tokenHash(), session.version(), session.content(), row.getString("tag"));
        return session;
    }

    private String tag(StoredSession session) {
        return seal.seal(TABLE, session.tokenHash(), session.version(), session.content());
    }
}
