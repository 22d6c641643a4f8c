package org.dossier.access.provider.housekeeping;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dossier.access.provider.store.AccessTransactions;
import org.dossier.database.Work;

import org.dossier.access.provider.idempotency.IdempotencyStore;
import org.dossier.access.provider.sessions.Lockout;
import org.dossier.access.provider.sessions.Sessions;
import org.dossier.access.provider.settings.AccessSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down when sessions were last used, so that no call writes a row only because it was made, and takes away what has ended.
 */
@Component(service = {})
public final class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int SECONDS = 5;
    private static final Duration LOCKOUTS_KEPT = Duration.ofDays(2);

    private final Sessions sessions;
    private final Lockout lockout;
    private final IdempotencyStore keys;
    private final AccessSettings settings;
    private final AccessTransactions transactions;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "dossier-access-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    /** Begins. */
    @Activate
    public Housekeeping(@Reference Sessions sessions, @Reference Lockout lockout, @Reference IdempotencyStore keys,
            @Reference AccessSettings settings, @Reference AccessTransactions transactions) {
        this.sessions = sessions;
        this.lockout = lockout;
        this.keys = keys;
        this.settings = settings;
        this.transactions = transactions;
        worker.scheduleWithFixedDelay(this::run, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Ends. */
    @Deactivate
    public void stop() {
        worker.shutdownNow();
    }

    private void run() {
        try {
            transactions.apart(Work.only(em -> {
                sessions.settle();
                lockout.purge(clock.instant().minus(LOCKOUTS_KEPT));
                keys.purge(clock.instant().minus(settings.current().idempotency()));
            }));
        } catch (RuntimeException e) { // the edge of a thread: an exception would end the schedule for ever
            LOG.warn("Housekeeping failed and is tried again in {} seconds: {}", SECONDS, e.getMessage());
        }
    }
}
