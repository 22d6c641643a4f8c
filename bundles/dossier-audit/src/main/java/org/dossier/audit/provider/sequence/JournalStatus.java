package org.dossier.audit.provider.sequence;

import java.util.Optional;

/** What health tells of the journal of readings; written by its thread, read by any. */
public final class JournalStatus {

    private volatile String failure;

    /** The last readings were written down. */
    public void written() {
        failure = null;
    }

    /** The last readings could not be written down. */
    public void failed(Exception reason) {
        failure = reason.getClass().getSimpleName();
    }

    /** What last went wrong; empty once readings are written down again. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
