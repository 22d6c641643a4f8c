package org.dossier.audit.provider.entry;

import java.time.Instant;

import org.dossier.audit.AuditEvent;

/**
 * An event in the form in which it is stored and hashed, before it has a place in the log.
 *
 * @param id the entry's identifier
 * @param at when it was written, to the microsecond
 * @param event what happened
 * @param bytes the canonical encoding
 * @param leafHash SHA-256(0x00 || bytes)
 */
public record SealedEntry(String id, Instant at, AuditEvent event, byte[] bytes, byte[] leafHash) {
}
