package org.dossier.audit.provider.sequence;

import java.util.Optional;

/** What health tells of the sequencer; written by its thread, read by any. */
public final class SequencerStatus {

    private volatile boolean sequencing;
    private volatile int unsound;
    private volatile String failure;

    /** Whether this node has the lease. */
    public boolean sequencing() {
        return sequencing;
    }

    /** How many queued entries are missing or were edited before they got a place. */
    public int unsound() {
        return unsound;
    }

    /** What last went wrong; empty once the sequencer works again. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    void holds(boolean lease) {
        sequencing = lease;
        failure = null;
    }

    void leftBehind(int entries) {
        unsound = entries;
    }

    void failed(Exception reason) {
        sequencing = false;
        failure = reason.getClass().getSimpleName();
    }
}
