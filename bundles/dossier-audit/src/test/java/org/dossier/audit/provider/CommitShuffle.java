package org.dossier.audit.provider;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/**
 * Mixes the order in which open transactions commit: half of them hold until another, usually a later one, has committed.
 * Bounded, so that the pool is not exhausted, and never all at once, so that somebody goes on.
 */
final class CommitShuffle {

    private final Semaphore open;
    private final int mostHeld;
    private final Deque<CountDownLatch> held = new ArrayDeque<>();
    private final Random random = new Random(64);
    private int writers;

    CommitShuffle(int mostOpen, int mostHeld, int writers) {
        this.open = new Semaphore(mostOpen);
        this.mostHeld = mostHeld;
        this.writers = writers;
    }

    /** Before a transaction begins. */
    void enter() throws InterruptedException {
        open.acquire();
    }

    /** Inside a transaction, before it commits. */
    void hold() throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        synchronized (this) {
            if (writers <= mostHeld || held.size() >= mostHeld || random.nextBoolean()) {
                return;
            }
            held.addLast(latch);
        }
        latch.await();
    }

    /** After a transaction has ended: lets one of the held go on. */
    synchronized void committed() {
        open.release();
        CountDownLatch next = random.nextBoolean() ? held.pollFirst() : held.pollLast();
        if (next != null) {
            next.countDown();
        }
    }

    /** After a writer's last transaction. */
    synchronized void leave() {
        writers--;
        if (writers <= mostHeld) {
            held.forEach(CountDownLatch::countDown);
            held.clear();
        }
    }
}
