package org.dossier.database.internal;

import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.dossier.database.MigrationSource;
import org.dossier.database.SchemaReady;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates every schema whose data source is there, and announces it as {@link SchemaReady}. Both kinds of references are
 * dynamic: providers and data sources come, go and are replaced while the others work on.
 */
@Component(service = {}, immediate = true, configurationPid = "org.dossier.database")
@Designate(ocd = SchemaMigrator.Config.class)
public final class SchemaMigrator {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigrator.class);
    private static final String DATA_SOURCE_NAME = "osgi.jndi.service.name";
    private static final int LAST_MIGRATION_SECONDS = 60;

    private final ScheduledThreadPoolExecutor executor =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "dossier-migrations"));
    private final SchemaTasks tasks;
    private volatile Backoff backoff;

    /** How a failed migration is tried again. */
    @ObjectClassDefinition(name = "Dossier: database", description = "Migration of the tables when Dossier starts")
    @interface Config {

        @AttributeDefinition(name = "First wait", min = "10", max = "60000",
                description = "Milliseconds before a failed migration is tried again; doubled after each failure. 10 to 60000")
        long retry_initial_millis() default 500;

        @AttributeDefinition(name = "Longest wait", min = "1", max = "3600",
                description = "Seconds that the wait grows to at most. 1 to 3600")
        long retry_max_seconds() default 15;
    }

    @Activate
    public SchemaMigrator(BundleContext context, Config config) {
        this(ready -> announce(context, ready), backoff(config));
    }

    SchemaMigrator(ReadyRegistry registry, Backoff backoff) {
        this.backoff = backoff;
        this.tasks = new SchemaTasks(registry, executor, () -> this.backoff);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Modified
    void modify(Config config) {
        try {
            backoff = backoff(config);
        } catch (IllegalArgumentException refused) {
            LOG.error("Configuration org.dossier.database is refused, the one before stays in force: {}", refused.getMessage());
        }
    }

    Backoff backoff() {
        return backoff;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(MigrationSource source) {
        tasks.add(source);
    }

    void removeSource(MigrationSource source) {
        tasks.remove(source);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            target = "(" + DATA_SOURCE_NAME + "=*)")
    void addDataSource(DataSource dataSource, Map<String, Object> properties) {
        tasks.add((String) properties.get(DATA_SOURCE_NAME), dataSource);
    }

    void removeDataSource(DataSource dataSource) {
        tasks.remove(dataSource);
    }

    /**
     * Lets a migration that runs come to its end, or a component started after this one could meet it: interrupting it would hurt
     * Derby's files.
     */
    @Deactivate
    void stop() throws InterruptedException {
        tasks.withdrawAll();
        executor.shutdown();
        if (!executor.awaitTermination(LAST_MIGRATION_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A migration is still running after {} s; it is left to itself", LAST_MIGRATION_SECONDS);
        }
    }

    private static Backoff backoff(Config config) {
        return Backoff.of(config.retry_initial_millis(), config.retry_max_seconds());
    }

    private static Runnable announce(BundleContext context, SchemaReady ready) {
        Hashtable<String, Object> properties = new Hashtable<>(Map.of(SchemaReady.SCHEMA, ready.schema()));
        ServiceRegistration<SchemaReady> registration = context.registerService(SchemaReady.class, ready, properties);
        return registration::unregister;
    }
}
