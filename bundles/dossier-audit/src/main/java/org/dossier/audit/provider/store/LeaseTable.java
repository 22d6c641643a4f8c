package org.dossier.audit.provider.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Who sequences. Holds no time: a holder proves that it lives by counting its beat up, and no two clocks are ever compared. */
public final class LeaseTable {

    private static final String NAME = "sequencer";

    private final Connection connection;

    /** The lease, seen through that connection. */
    public LeaseTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * The lease as it stands.
     *
     * @param holder the node that has it
     * @param fence how often it has changed hands
     * @param beat how often the holder has renewed it
     */
    public record Row(String holder, long fence, long beat) {
    }

    /** The lease as it stands. */
    public Row read() throws SQLException {
        String sql = "select holder, fence, beat from audit_lease where name = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, NAME);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("the lease of the audit log is missing");
                }
                return new Row(row.getString(1), row.getLong(2), row.getLong(3));
            }
        }
    }

    /** Takes the lease if nobody has renewed or taken it since it was seen. */
    public boolean take(Row seen, String holder) throws SQLException {
        return set(seen, new Row(holder, seen.fence() + 1, seen.beat() + 1));
    }

    /** Counts the beat up if the lease is still the holder's. */
    public boolean renew(Row held) throws SQLException {
        return set(held, new Row(held.holder(), held.fence(), held.beat() + 1));
    }

    /** Gives the lease back, so that another node need not wait. */
    public boolean release(Row held, String nobody) throws SQLException {
        return set(held, new Row(nobody, held.fence(), held.beat() + 1));
    }

    private boolean set(Row from, Row to) throws SQLException {
        String sql = "update audit_lease set holder = ?, fence = ?, beat = ? where name = ? and fence = ? and beat = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, to.holder());
            update.setLong(2, to.fence());
            update.setLong(3, to.beat());
            update.setString(4, NAME);
            update.setLong(5, from.fence());
            update.setLong(6, from.beat());
            return update.executeUpdate() == 1;
        }
    }
}
