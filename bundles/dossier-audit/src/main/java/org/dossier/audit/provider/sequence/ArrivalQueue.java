package org.dossier.audit.provider.sequence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.dossier.audit.provider.entry.SealedEntry;

/**
 * Entries of this node whose transactions have committed, on their way to the sequencer. Any number of threads add; one takes.
 * A batch that was taken comes again until it is finished, so that a lost connection loses none.
 */
public final class ArrivalQueue {

    private static final long LOOK_NANOS = 2_000_000;

    private final LinkedBlockingQueue<SealedEntry> waiting = new LinkedBlockingQueue<>();
    private final List<SealedEntry> taken = new ArrayList<>();

    /** Adds an entry that is committed. */
    public void add(SealedEntry entry) {
        waiting.add(entry);
    }

    /** Adds entries that are committed. */
    public void addAll(Collection<SealedEntry> entries) {
        waiting.addAll(entries);
    }

    /**
     * Whether fewer than that many entries wait; where they do not, waits for it. What is committed faster than it is sequenced
     * is slowed down here, before it is written.
     */
    public boolean awaitRoom(int most, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (waiting.size() >= most && System.nanoTime() < deadline && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(this, LOOK_NANOS);
        }
        return waiting.size() < most;
    }

    /** How many entries wait. */
    public int size() {
        return waiting.size();
    }

    /** Waits for a first entry, then lets others gather; empty when none came. */
    List<SealedEntry> take(int most, Duration wait, Duration gather, StopSignal stop) throws InterruptedException {
        if (taken.isEmpty()) {
            SealedEntry first = waiting.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
            if (first != null) {
                taken.add(first);
                if (waiting.size() < most) {
                    stop.pause(gather);
                }
                waiting.drainTo(taken, most - 1);
            }
        }
        return taken;
    }

    /** The batch that was taken is sequenced. */
    void finished() {
        taken.clear();
    }

    /** Forgets all: another node sequences, and finds the entries in the database. */
    void clear() {
        taken.clear();
        waiting.clear();
    }
}
