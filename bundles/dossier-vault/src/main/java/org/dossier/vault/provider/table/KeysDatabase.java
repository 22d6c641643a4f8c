package org.dossier.vault.provider.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.StreamSupport;

import javax.sql.DataSource;

import org.dossier.core.Unavailable;
import org.dossier.database.SchemaReady;
import org.dossier.vault.VaultError;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Runs work on the keys' database, each time on a connection and in a local transaction of its own. A JTA transaction of the
 * caller is none of its business: the data source is no XA one, and one that joined by a mistaken configuration would refuse to
 * commit here and so be noticed at the first key. Thread-safe.
 */
@Component(service = KeysDatabase.class)
public final class KeysDatabase {

    /** Two writers met: unique key taken (class 23), or deadlock, serialization or lock time-out (class 40). */
    private static final String COLLISION = "23|40";
    private static final int ATTEMPTS = 10;
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final DataSource dataSource;

    /** Works on the data source of the keys, once its tables are there. */
    @Activate
    public KeysDatabase(@Reference(target = "(osgi.jndi.service.name=dossier-keys)") DataSource dataSource,
            @Reference(target = "(schema=vault)") SchemaReady tables) {
        this(dataSource);
    }

    /** Works on a database whose tables are there. */
    public KeysDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Reads or writes, durably once it returns. Work that collides with other writers is rolled back and done again.
     *
     * @throws Unavailable when the database is away; nothing was written
     */
    public <T> T run(Work<T> work) {
        SQLException collision = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (!collided(e)) {
                    throw away(e);
                }
                collision = e;
            }
        }
        throw away(collision);
    }

    /**
     * The address of the database, as the driver tells it.
     *
     * @throws Unavailable when the database is away
     */
    public String url() {
        return run(connection -> connection.getMetaData().getURL());
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** A batch hides the state of its failed statement in the chain of its exceptions. */
    private static boolean collided(SQLException exception) {
        return StreamSupport.stream(exception.spliterator(), false)
                .filter(SQLException.class::isInstance).map(link -> ((SQLException) link).getSQLState())
                .anyMatch(state -> state != null && state.length() == 5 && state.substring(0, 2).matches(COLLISION));
    }

    private static Unavailable away(SQLException reason) {
        return new Unavailable(VaultError.KEYS_AWAY, "the database of the keys is away; nothing was changed", RETRY, reason);
    }

    /** Work on a connection, which it neither commits nor closes. It may be run more than once. */
    @FunctionalInterface
    public interface Work<T> {

        /** Does the work in the open transaction of the connection. */
        T run(Connection connection) throws SQLException;
    }
}
