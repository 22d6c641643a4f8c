package org.dossier.database.internal;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.dossier.database.MigrationSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of one schema on one data source: tried until it succeeds, announced, and withdrawn when its source or its data source
 * leaves. Runs on the migrations' thread; withdrawn from any.
 */
final class SchemaTask implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaTask.class);

    private final MigrationSource source;
    private final DataSource dataSource;
    private final Migration migration;
    private final ReadyRegistry registry;
    private final ScheduledExecutorService executor;
    private final Supplier<Backoff> backoff;

    private boolean withdrawn;
    private Runnable announcement;
    private int failures;
    private String lastFailure = "";

    SchemaTask(MigrationSource source, DataSource dataSource, ReadyRegistry registry, ScheduledExecutorService executor,
            Supplier<Backoff> backoff) {
        this.source = source;
        this.dataSource = dataSource;
        this.migration = new Migration(source);
        this.registry = registry;
        this.executor = executor;
        this.backoff = backoff;
    }

    boolean is(MigrationSource itsSource, DataSource itsDataSource) {
        return source == itsSource && dataSource == itsDataSource;
    }

    @Override
    public void run() {
        if (isWithdrawn()) {
            return;
        }
        try {
            ReadySchema ready = new ReadySchema(source.schema(), migration.run(dataSource));
            LOG.info("Schema {} on data source {} is ready at {}",
                    ready.schema(), source.dataSource(), ready.version().orElse("nothing"));
            announce(ready);
        } catch (MigrationFailure failure) {
            retry(failure);
        }
    }

    /**
     * Takes the announcement back; a migration that runs at this moment goes to its end and is not announced. An announcement that is
     * being made at this moment is taken back by the thread that makes it.
     */
    void withdraw() {
        Runnable takeBack;
        synchronized (this) {
            withdrawn = true;
            takeBack = announcement;
            announcement = null;
        }
        if (takeBack != null) {
            takeBack.run();
        }
    }

    /** Announces without holding the monitor, for the announcement starts other components on this thread. */
    private void announce(ReadySchema ready) {
        Runnable takeBack = registry.announce(ready);
        synchronized (this) {
            if (!withdrawn) {
                announcement = takeBack;
                return;
            }
        }
        takeBack.run();
    }

    private synchronized boolean isWithdrawn() {
        return withdrawn;
    }

    private synchronized void retry(MigrationFailure failure) {
        if (withdrawn || executor.isShutdown()) {
            return;
        }
        failures++;
        long wait = backoff.get().after(failures).toMillis();
        report(failure, wait);
        executor.schedule(this, wait, TimeUnit.MILLISECONDS);
    }

    /** One line for each cause, and not one for each try: a database may be away for a night. */
    private void report(MigrationFailure failure, long wait) {
        if (failure.getMessage().equals(lastFailure)) {
            LOG.debug("Migration failed again, {} times now; next try in {} ms", failures, wait);
        } else {
            LOG.warn("Migration failed, and is tried again, first in {} ms: {}", wait, failure.getMessage());
            LOG.debug("The failure in full", failure);
        }
        lastFailure = failure.getMessage();
    }
}
