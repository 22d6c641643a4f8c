package org.dossier.audit.provider.trail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.store.EntryWriter;

/**
 * The journal's own connection: taken outside any transaction and kept, so that readings are written down even while callers
 * inside transactions hold every other connection of the pool. Belongs to the journal's thread.
 */
final class JournalConnection implements AutoCloseable {

    private static final long DOUBTFUL_NANOS = 1_000_000_000L;
    private static final int VALID_SECONDS = 1;

    private final DataSource dataSource;
    private Connection connection;
    private EntryWriter writer;
    private long usedAt;

    JournalConnection(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Commits the entries, all of them or none; after a failure the next call opens a new connection. */
    void commit(List<SealedEntry> entries) throws SQLException {
        boolean committed = false;
        try {
            open();
            writer.writeAll(entries);
            connection.commit();
            usedAt = System.nanoTime();
            committed = true;
        } finally {
            if (!committed) {
                close();
            }
        }
    }

    private void open() throws SQLException {
        boolean idle = connection != null && System.nanoTime() - usedAt > DOUBTFUL_NANOS;
        if (idle && !connection.isValid(VALID_SECONDS)) {
            close(); // the database was restarted while nobody read anything
        }
        if (connection == null) {
            connection = dataSource.getConnection();
            connection.setAutoCommit(false);
            writer = new EntryWriter(connection);
        }
    }

    /** Gives the connection back; what was not committed is undone. */
    @Override
    public void close() {
        try (Connection closing = connection) {
            if (closing != null) {
                closing.rollback();
            }
        } catch (SQLException e) {
            // the connection is broken, which is why it is closed; the failure that led here is already on its way
            usedAt = 0;
        } finally {
            connection = null;
            writer = null;
        }
    }
}
