package org.dossier.audit.provider.trail;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.StateCommitment;

/**
 * What the derived tables can hold. An event beyond it is a defect of the caller and refused at once: an entry that can be
 * stored but never sequenced would stop the log for all.
 */
final class EntryBounds {

    private static final int ACCOUNT = 128;
    private static final int FIELD = 128;
    private static final int KIND = 64;
    private static final int KEY = 255;
    private static final int DIGEST = 128;

    private EntryBounds() {
    }

    /** @throws IllegalArgumentException naming the part that is too long or holds a NUL, never its value */
    static void check(AuditEvent event) {
        text("account", event.by().account(), ACCOUNT);
        for (String field : event.fields()) {
            text("name of a field", field, FIELD);
        }
        for (StateCommitment state : event.states()) {
            text("kind of a row", state.kind(), KIND);
            text("key of a row", state.key(), KEY);
            text("digest of a row", state.digest(), DIGEST);
        }
    }

    private static void text(String part, String value, int longest) {
        if (value.length() > longest || value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "the " + part + " of an audit event has at most " + longest + " characters and no NUL");
        }
    }
}
