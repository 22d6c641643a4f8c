package org.dossier.audit.provider;

import java.sql.SQLException;
import java.time.Instant;

import org.dossier.audit.provider.entry.EntryEncoder;
import org.dossier.audit.provider.merkle.TreeHash;

/** Rows as a node leaves them when it ends between commit and sequencing. */
final class LeftBehind {

    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private LeftBehind() {
    }

    static byte[] entry(String id) {
        return new EntryEncoder().encode(id, AT, Events.changed("li.wei", "C-9").build());
    }

    static void insert(AuditFixture audit, String id, byte[] bytes) throws SQLException {
        long micros = AT.getEpochSecond() * 1_000_000;
        audit.sql("insert into audit_entry (id, at_micros, canonical, leaf_hash) values (?, ?, ?, ?)",
                id, micros, bytes, TreeHash.leaf(bytes));
        audit.sql("insert into audit_pending (entry) values (?)", id);
    }
}
