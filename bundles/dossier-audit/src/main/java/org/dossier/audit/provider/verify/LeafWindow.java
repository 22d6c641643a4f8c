package org.dossier.audit.provider.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads neighbouring places of the log, with their entries. */
final class LeafWindow {

    private static final String SQL = "select l.idx, l.entry, l.at_micros, l.account, l.action_name, f.digest,"
            + " e.canonical, e.leaf_hash"
            + " from audit_leaf l left join audit_entry e on e.id = l.entry left join audit_field_set f on f.id = l.field_set"
            + " where l.idx >= ? and l.idx < ?";

    private final Connection connection;

    LeafWindow(Connection connection) {
        this.connection = connection;
    }

    /** The places from {@code from}, inclusive, to {@code to}, exclusive, that are there. */
    Map<Long, StoredLeaf> read(long from, long to) throws SQLException {
        Map<Long, StoredLeaf> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(SQL)) {
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), new StoredLeaf(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4),
                            row.getString(5), Optional.ofNullable(row.getString(6)), row.getBytes(7), row.getBytes(8)));
                }
            }
        }
        return found;
    }
}
