package org.dossier.access;

import java.time.Instant;

import org.dossier.core.Caller;

/**
 * A session that has just begun.
 *
 * @param caller carries the token; it is handed out this once and stored only as a hash
 * @param account whose session it is
 * @param expires when it ends at the latest
 * @param mustChangePassword whether nothing but a change of the password is allowed
 */
public record Session(Caller caller, String account, Instant expires, boolean mustChangePassword) {
}
