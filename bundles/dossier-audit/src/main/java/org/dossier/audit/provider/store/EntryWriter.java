package org.dossier.audit.provider.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.dossier.audit.provider.entry.SealedEntry;

/** Inserts entries and their rows in the sequencer's queue. Commits nothing. Belongs to one connection and one thread. */
public final class EntryWriter implements AutoCloseable {

    private final PreparedStatement entry;
    private final PreparedStatement pending;

    /** Prepares the statements once for all entries of the connection. */
    public EntryWriter(Connection connection) throws SQLException {
        entry = connection.prepareStatement("insert into audit_entry (id, at_micros, canonical, leaf_hash) values (?, ?, ?, ?)");
        pending = connection.prepareStatement("insert into audit_pending (entry) values (?)");
    }

    /** Inserts one entry. */
    public void write(SealedEntry sealed) throws SQLException {
        bind(sealed);
        entry.executeUpdate();
        pending.executeUpdate();
    }

    /** Inserts several entries at once. */
    public void writeAll(List<SealedEntry> entries) throws SQLException {
        for (SealedEntry sealed : entries) {
            bind(sealed);
            entry.addBatch();
            pending.addBatch();
        }
        entry.executeBatch();
        pending.executeBatch();
    }

    private void bind(SealedEntry sealed) throws SQLException {
        entry.setString(1, sealed.id());
        entry.setLong(2, Micros.of(sealed.at()));
        entry.setBytes(3, sealed.bytes());
        entry.setBytes(4, sealed.leafHash());
        pending.setString(1, sealed.id());
    }

    @Override
    public void close() throws SQLException {
        entry.close();
        pending.close();
    }
}
