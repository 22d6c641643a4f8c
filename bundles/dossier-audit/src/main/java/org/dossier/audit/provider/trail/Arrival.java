package org.dossier.audit.provider.trail;

import javax.transaction.Status;
import javax.transaction.Synchronization;

import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.sequence.ArrivalQueue;

/** Hands an entry to the sequencer when its transaction has committed, and only then. */
final class Arrival implements Synchronization {

    private final SealedEntry entry;
    private final ArrivalQueue queue;

    Arrival(SealedEntry entry, ArrivalQueue queue) {
        this.entry = entry;
        this.queue = queue;
    }

    @Override
    public void beforeCompletion() {
        // the entry is already in the transaction
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            queue.add(entry);
        }
    }
}
