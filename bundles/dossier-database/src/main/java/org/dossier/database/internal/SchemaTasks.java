package org.dossier.database.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.dossier.database.MigrationSource;

/** One task for each migration source whose data source is there. Thread-safe. */
final class SchemaTasks {

    private final ReadyRegistry registry;
    private final ScheduledExecutorService executor;
    private final Supplier<Backoff> backoff;

    private final List<MigrationSource> sources = new ArrayList<>();
    private final Map<DataSource, String> dataSources = new LinkedHashMap<>();
    private final List<SchemaTask> tasks = new ArrayList<>();

    /**
     * @param executor with a single thread, so that migrations run one after the other
     */
    SchemaTasks(ReadyRegistry registry, ScheduledExecutorService executor, Supplier<Backoff> backoff) {
        this.registry = registry;
        this.executor = executor;
        this.backoff = backoff;
    }

    void add(MigrationSource source) {
        change(() -> sources.add(source));
    }

    void remove(MigrationSource source) {
        change(() -> sources.remove(source));
    }

    void add(String name, DataSource dataSource) {
        change(() -> dataSources.put(dataSource, name));
    }

    void remove(DataSource dataSource) {
        change(() -> dataSources.remove(dataSource));
    }

    void withdrawAll() {
        change(sources::clear);
    }

    private void change(Runnable edit) {
        List<SchemaTask> obsolete;
        synchronized (this) {
            edit.run();
            obsolete = tasks.stream().filter(task -> !isWanted(task)).toList();
            tasks.removeAll(obsolete);
            sources.forEach(this::startUnlessRunning);
        }
        // Not under the monitor: it stops other components, which may wait for other threads.
        obsolete.forEach(SchemaTask::withdraw);
    }

    private boolean isWanted(SchemaTask task) {
        return sources.stream().anyMatch(source -> current(source).filter(dataSource -> task.is(source, dataSource)).isPresent());
    }

    private void startUnlessRunning(MigrationSource source) {
        current(source).filter(dataSource -> !isRunning(source, dataSource)).ifPresent(dataSource -> {
            SchemaTask task = new SchemaTask(source, dataSource, registry, executor, backoff);
            tasks.add(task);
            executor.execute(task);
        });
    }

    private boolean isRunning(MigrationSource source, DataSource dataSource) {
        return tasks.stream().anyMatch(task -> task.is(source, dataSource));
    }

    /** The newest of that name: while one is replaced, two may be there for a moment. */
    private Optional<DataSource> current(MigrationSource source) {
        return dataSources.entrySet().stream().filter(entry -> entry.getValue().equals(source.dataSource()))
                .map(Map.Entry::getKey).reduce((older, newer) -> newer);
    }
}
