package org.dossier.access.provider.sessions;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.dossier.core.DossierException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settles sessions every few seconds, apart from the calls, so that no call writes a row only because it was made. */
@Component(service = {})
public final class SessionCare {

    private static final Logger LOG = LoggerFactory.getLogger(SessionCare.class);
    private static final int SECONDS = 5;

    private final ScheduledExecutorService worker;
    private final Sessions sessions;
    private final JpaTemplate jpa;

    /** Begins to care. */
    @Activate
    public SessionCare(@Reference Sessions sessions, @Reference(target = "(osgi.unit.name=dossier-access)") JpaTemplate jpa) {
        this.sessions = sessions;
        this.jpa = jpa;
        this.worker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "dossier-access-sessions");
            thread.setDaemon(true);
            return thread;
        });
        worker.scheduleWithFixedDelay(this::settle, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Ends the care. */
    @Deactivate
    public void stop() {
        worker.shutdownNow();
    }

    private void settle() {
        try {
            jpa.tx(TransactionType.RequiresNew, em -> sessions.settle());
        } catch (DossierException e) {
            LOG.warn("The last use of sessions could not be written down, and is tried again: {}", e.getMessage());
        }
    }
}
