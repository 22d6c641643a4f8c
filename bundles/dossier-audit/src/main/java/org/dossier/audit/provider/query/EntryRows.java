package org.dossier.audit.provider.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEntry;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditedBy;
import org.dossier.audit.provider.entry.EntryDecoder;
import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.entry.UnreadableEntry;
import org.dossier.audit.provider.merkle.TreeHash;
import org.dossier.core.Channel;

/** Turns rows into entries. What an entry says is read from the bytes that are hashed, never from the columns beside them. */
final class EntryRows {

    static final String COLUMNS = "l.idx, l.entry, e.canonical";

    private static final AuditAction UNREADABLE = new AuditAction("audit.unreadable");
    private static final AuditedBy UNKNOWN = new AuditedBy("unknown", Optional.empty(), Channel.SYSTEM);

    private final EntryDecoder decoder = new EntryDecoder();

    AuditEntry entry(ResultSet row) throws SQLException {
        long index = row.getLong(1);
        byte[] bytes = row.getBytes(3);
        try {
            SealedEntry sealed = decoder.decode(bytes);
            return new AuditEntry(index, sealed.id(), sealed.at(), sealed.event(), bytes, sealed.leafHash());
        } catch (UnreadableEntry e) {
            // shown as what it is, so that one damaged row does not hide the others from the auditor
            AuditEvent event = AuditEvent.refused(UNREADABLE, UNKNOWN).build();
            return new AuditEntry(index, row.getString(2), Instant.EPOCH, event, bytes, TreeHash.leaf(bytes));
        }
    }
}
