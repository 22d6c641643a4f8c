package org.dossier.audit.provider.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.dossier.audit.StateCommitment;

/** The newest commitment to each row, derived from the entries. */
public final class StateTable {

    private final Connection connection;

    /** The commitments, seen through that connection. */
    public StateTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * A commitment with the entry that made it.
     *
     * @param state the commitment
     * @param index the entry's place
     */
    public record Row(StateCommitment state, long index) {
    }

    /** Sets the newest commitments; no two are to the same row. */
    public void put(Collection<Row> rows) throws SQLException {
        String updateSql = "update audit_state set digest = ?, idx = ? where kind = ? and row_key = ?";
        String insertSql = "insert into audit_state (digest, idx, kind, row_key) values (?, ?, ?, ?)";
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(updateSql);
                PreparedStatement insert = connection.prepareStatement(insertSql)) {
            for (Row row : rows) {
                bind(update, row);
                update.addBatch();
            }
            int[] updated = update.executeBatch();
            int position = 0;
            boolean any = false;
            for (Row row : rows) {
                if (updated[position++] == 0) {
                    bind(insert, row);
                    insert.addBatch();
                    any = true;
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    /** The commitments of a kind behind a key, in the order of the key. */
    public List<Row> page(String kind, String after, int most) throws SQLException {
        String sql = "select kind, row_key, digest, idx from audit_state where kind = ? and row_key > ? order by row_key";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(most);
            select.setString(1, kind);
            select.setString(2, after);
            return read(select);
        }
    }

    /** The commitments to some rows of a kind. */
    public List<Row> of(String kind, List<String> keys) throws SQLException {
        List<Row> found = new ArrayList<>(keys.size());
        String sql = "select kind, row_key, digest, idx from audit_state where kind = ? and row_key in " + InList.MARKS;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, kind);
            for (int from = 0; from < keys.size(); from += InList.LENGTH) {
                InList.bind(select, 2, keys.subList(from, Math.min(keys.size(), from + InList.LENGTH)));
                found.addAll(read(select));
            }
        }
        return found;
    }

    /** Every kind that some entry committed to. */
    public List<String> kinds() throws SQLException {
        List<String> kinds = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select distinct kind from audit_state order by kind");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
        }
        return kinds;
    }

    private static void bind(PreparedStatement statement, Row row) throws SQLException {
        statement.setString(1, row.state().digest());
        statement.setLong(2, row.index());
        statement.setString(3, row.state().kind());
        statement.setString(4, row.state().key());
    }

    private static List<Row> read(PreparedStatement select) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Row(new StateCommitment(rows.getString(1), rows.getString(2), rows.getString(3)), rows.getLong(4)));
            }
        }
        return found;
    }
}
