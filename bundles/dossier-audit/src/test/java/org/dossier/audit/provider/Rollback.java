package org.dossier.audit.provider;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.dossier.audit.provider.merkle.Frontier;

/** What an administrator who knows the tables does to take back the newest entries: an older log in which everything fits. */
final class Rollback {

    private Rollback() {
    }

    /** Cuts the log back to a size that is larger than its last full tile. */
    static void to(AuditFixture audit, long size) throws SQLException {
        Frontier frontier = new Frontier();
        try (Connection connection = audit.database().dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select e.leaf_hash from audit_leaf l join audit_entry e on e.id = l.entry"
                                + " where l.idx < ? order by l.idx")) {
            select.setLong(1, size);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    frontier.append(rows.getBytes(1));
                }
            }
        }
        set(audit, frontier);
    }

    private static void set(AuditFixture audit, Frontier frontier) throws SQLException {
        long size = frontier.size();
        audit.sql("delete from audit_entry where id in (select entry from audit_leaf where idx >= ?)", size);
        audit.sql("delete from audit_leaf where idx >= ?", size);
        audit.sql("delete from audit_subject where idx >= ?", size);
        audit.sql("delete from audit_checkpoint where tree_size > ?", size);
        audit.sql("update audit_head set tree_size = ?, frontier = ?", size, frontier.encoded());
    }
}
