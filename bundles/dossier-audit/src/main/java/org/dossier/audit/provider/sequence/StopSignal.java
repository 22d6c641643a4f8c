package org.dossier.audit.provider.sequence;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells a worker thread to end, and lets it pause until then. Thread-safe. */
public final class StopSignal {

    private final CountDownLatch latch = new CountDownLatch(1);

    /** Ends the worker at its next look. */
    public void set() {
        latch.countDown();
    }

    /** Whether the worker shall end. */
    public boolean isSet() {
        return latch.getCount() == 0;
    }

    /** Waits that long, or until the signal. */
    public void pause(Duration time) throws InterruptedException {
        latch.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
