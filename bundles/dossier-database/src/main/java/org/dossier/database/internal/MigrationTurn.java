package org.dossier.database.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.database.Database;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockService;
import liquibase.lockservice.LockServiceFactory;
import org.dossier.database.Dialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The turn to migrate a database, which one node at a time has. Who dies gives it back: on PostgreSQL it is an advisory lock that
 * ends with its session, and embedded Derby lets no second process in. So whoever has the turn knows that a lock row of
 * Liquibase, which survives a killed process, is a left-over, without guessing by its age.
 */
final class MigrationTurn implements AutoCloseable {

    /** The letters "dossier": one number for all our schemas, so that they also take turns across nodes. */
    private static final long KEY = 0x646F7373696572L;
    private static final Logger LOG = LoggerFactory.getLogger(MigrationTurn.class);

    /** Held open for as long as the turn lasts; the lock belongs to its transaction. */
    private final Connection holder;

    private MigrationTurn(Connection holder) {
        this.holder = holder;
    }

    static MigrationTurn take(DataSource dataSource) throws SQLException {
        MigrationTurn turn = new MigrationTurn(dataSource.getConnection());
        try {
            turn.lock();
            return turn;
        } catch (SQLException | MigrationFailure refused) {
            turn.close();
            throw refused;
        }
    }

    /**
     * Removes the lock row that a killed process left behind, if there is one; otherwise Liquibase would wait five minutes and
     * give up.
     */
    void clearLeftLock(Database database) throws LiquibaseException {
        LockService locks = LockServiceFactory.getInstance().getLockService(database);
        String holders = Stream.of(locks.listLocks()).map(lock -> lock.getLockedBy() + " since " + lock.getLockGranted())
                .collect(Collectors.joining(", "));
        if (!holders.isEmpty()) {
            LOG.warn("Clearing {}, left by {}, who is gone", database.getDatabaseChangeLogLockTableName(), holders);
            locks.forceReleaseLock();
        }
    }

    @Override
    public void close() throws SQLException {
        try (holder) {
            if (!holder.getAutoCommit()) {
                holder.rollback();
            }
        }
    }

    private void lock() throws SQLException {
        if (Dialect.of(holder) == Dialect.POSTGRESQL) {
            holder.setAutoCommit(false);
            if (!tryAdvisoryLock()) {
                throw new MigrationFailure("another node is migrating this database");
            }
        }
    }

    private boolean tryAdvisoryLock() throws SQLException {
        try (PreparedStatement statement = holder.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
