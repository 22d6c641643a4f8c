package org.dossier.audit.provider.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.dossier.audit.VerificationReport;
import org.dossier.audit.provider.store.HeadTable;

/** Looks for rows that no service wrote: entries that neither have a place nor wait for one, and places outside the log. */
final class StrayCheck {

    private static final String UNPLACED = "select e.id from audit_entry e left join audit_leaf l on l.entry = e.id"
            + " left join audit_pending p on p.entry = e.id where l.entry is null and p.entry is null";

    private final Connection connection;
    private final Findings findings;

    StrayCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void run(long size) throws SQLException {
        for (String id : suspects()) {
            if (unplaced(id)) {
                findings.add("entry row " + id + ": it was inserted, and has no place in the log");
            }
        }
        List<Long> outside = new ArrayList<>(outside("idx < ?", 0));
        outside.addAll(outside("idx >= ?", size));
        long now = new HeadTable(connection).read().size();
        outside.stream().filter(index -> index < 0 || index >= now)
                .forEach(index -> findings.add("entry " + index + ": a place outside the log was inserted"));
    }

    /**
     * Reads without locks, for on Derby this would wait behind every open writer; what it finds may be on its way, and is asked
     * for again.
     */
    private List<String> suspects() throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        try (PreparedStatement select = connection.prepareStatement(UNPLACED)) {
            select.setMaxRows(VerificationReport.MOST_FINDINGS);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        } finally {
            connection.setTransactionIsolation(isolation);
        }
    }

    private boolean unplaced(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNPLACED + " and e.id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** The farthest first: near the head are the places of entries that came since this run began. */
    private List<Long> outside(String condition, long bound) throws SQLException {
        String sql = "select idx from audit_leaf where " + condition + " order by idx desc";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(VerificationReport.MOST_FINDINGS);
            select.setLong(1, bound);
            List<Long> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }
}
