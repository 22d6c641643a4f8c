package org.dossier.audit.provider.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.dossier.audit.provider.merkle.Frontier;

/** The head of the log. */
public final class HeadTable {

    private final Connection connection;

    /** The head, seen through that connection. */
    public HeadTable(Connection connection) {
        this.connection = connection;
    }

    /** The head as it stands. */
    public Head read() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select tree_size, frontier from audit_head where id = 1");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the head of the audit log is missing");
            }
            return new Head(row.getLong(1), row.getBytes(2));
        }
    }

    /**
     * Sets the head if it still stands where the caller left it and no later lease has moved it.
     *
     * @return whether it was set
     */
    public boolean advance(long from, Frontier to, long fence) throws SQLException {
        String sql = "update audit_head set tree_size = ?, frontier = ?, fence = ? where id = 1 and tree_size = ? and fence <= ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, to.size());
            update.setBytes(2, to.encoded());
            update.setLong(3, fence);
            update.setLong(4, from);
            update.setLong(5, fence);
            return update.executeUpdate() == 1;
        }
    }
}
