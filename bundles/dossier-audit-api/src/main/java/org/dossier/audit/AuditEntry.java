package org.dossier.audit;

import java.time.Instant;

/**
 * An entry with its place in the log.
 *
 * @param index the place in the log, from 0, dense
 * @param entry the entry's identifier, as receipts name it
 * @param at when it was written, in UTC, to the microsecond
 * @param event what happened
 * @param bytes the canonical encoding that is hashed
 * @param leafHash SHA-256(0x00 || bytes) (RFC 6962, section 2.1)
 */
public record AuditEntry(long index, String entry, Instant at, AuditEvent event, byte[] bytes, byte[] leafHash) {
}
