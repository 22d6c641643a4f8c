package org.dossier.audit.provider.trail;

import java.util.concurrent.locks.LockSupport;

import org.dossier.audit.provider.entry.SealedEntry;

/** An entry whose writer waits until it is durable. One thread waits; another ends the waiting, once. */
final class Ticket {

    private static final int WAITING = 0;
    private static final int DURABLE = 1;
    private static final int FAILED = 2;

    private final SealedEntry entry;
    private final Thread waiter = Thread.currentThread();
    private volatile int state = WAITING;
    private volatile boolean abandoned;

    Ticket(SealedEntry entry) {
        this.entry = entry;
    }

    SealedEntry entry() {
        return entry;
    }

    /** Whether nobody waits any longer; its entry need not be written then. */
    boolean abandoned() {
        return abandoned;
    }

    void durable() {
        state = DURABLE;
        LockSupport.unpark(waiter);
    }

    void failed() {
        state = FAILED;
        LockSupport.unpark(waiter);
    }

    /** Whether the entry became durable within the time. An interruption ends the waiting and stays set. */
    boolean await(long nanos) {
        long deadline = System.nanoTime() + nanos;
        long left = nanos;
        while (state == WAITING && left > 0 && !waiter.isInterrupted()) {
            LockSupport.parkNanos(this, left);
            left = deadline - System.nanoTime();
        }
        abandoned = state == WAITING;
        return state == DURABLE;
    }
}
