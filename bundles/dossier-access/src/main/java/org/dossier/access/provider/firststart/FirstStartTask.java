package org.dossier.access.provider.firststart;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the first start on a thread of its own, so that no activation waits for it, and until it succeeds. Thread-safe. */
@Component(service = FirstStartTask.class, immediate = true)
public final class FirstStartTask {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStartTask.class);
    private static final int PAUSE_SECONDS = 2;

    private final FirstStart first;
    private final ScheduledExecutorService worker;
    private volatile boolean done;

    /** Begins at once. */
    @Activate
    public FirstStartTask(@Reference FirstStart first) {
        this.first = first;
        this.worker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "dossier-access-first-start");
            thread.setDaemon(true);
            return thread;
        });
        worker.execute(this::run);
    }

    /** Gives up. */
    @Deactivate
    public void stop() {
        worker.shutdownNow();
    }

    /** Whether accounts are there, made now or before. */
    public boolean done() {
        return done;
    }

    private void run() {
        try {
            first.run();
            done = true;
            worker.shutdown();
        } catch (RuntimeException e) { // the edge of a thread: whatever went wrong is told and tried again
            LOG.warn("The first start failed and is tried again in {} seconds", PAUSE_SECONDS, e);
            worker.schedule(this::run, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
