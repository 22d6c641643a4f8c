package org.dossier.audit.provider.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dossier.audit.Checkpoint;

/** The checkpoints in the database. */
public final class CheckpointTable {

    private final Connection connection;

    /** The checkpoints, seen through that connection. */
    public CheckpointTable(Connection connection) {
        this.connection = connection;
    }

    /** Stores a checkpoint. */
    public void insert(Checkpoint checkpoint, Instant at) throws SQLException {
        String sql = "insert into audit_checkpoint (tree_size, at_micros, note) values (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, checkpoint.size());
            insert.setLong(2, Micros.of(at));
            insert.setString(3, checkpoint.note());
            insert.executeUpdate();
        }
    }

    /** The note of the newest checkpoint. */
    public Optional<String> newest() throws SQLException {
        String sql = "select note from audit_checkpoint order by tree_size desc";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(1);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** The rows with sizes from {@code from}, inclusive, to {@code to}, exclusive, in the order of size. */
    public List<Row> between(long from, long to) throws SQLException {
        String sql = "select tree_size, note from audit_checkpoint where tree_size >= ? and tree_size < ? order by tree_size";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, from);
            select.setLong(2, to);
            List<Row> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(rows.getLong(1), rows.getString(2)));
                }
            }
            return found;
        }
    }

    /**
     * A stored checkpoint, not yet checked.
     *
     * @param size the size that it is filed under
     * @param note the signed note
     */
    public record Row(long size, String note) {
    }
}
