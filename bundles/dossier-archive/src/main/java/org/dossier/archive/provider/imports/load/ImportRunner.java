package org.dossier.archive.provider.imports.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.ImportId;
import org.dossier.archive.provider.imports.jobs.ImportLife;
import org.dossier.archive.provider.imports.settings.ImportSettings;
import org.dossier.archive.provider.imports.spool.Spool;
import org.dossier.core.TooMany;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads imports one after another in the background; only so many may wait. Thread-safe. */
@Component(service = ImportRunner.class)
public final class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final long STOP_SECONDS = 30;

    private final ChunkLoader loader;
    private final Finishing finishing;
    private final ImportLife life;
    private final int chunkRows;
    private final Semaphore places;
    private final Map<ImportId, ImportRun> runs = new ConcurrentHashMap<>();
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "dossier-imports"));

    /** One thread loads. */
    @Activate
    public ImportRunner(@Reference ChunkLoader loader, @Reference Finishing finishing, @Reference ImportLife life,
            @Reference ImportSettings settings) {
        this.loader = loader;
        this.finishing = finishing;
        this.life = life;
        this.chunkRows = settings.chunkRows();
        this.places = new Semaphore(settings.waiting() + 1);
    }

    /** Stops every import after the chunk at hand. */
    @Deactivate
    public void close() {
        runs.values().forEach(run -> run.stop("the server stopped; start it again to go on"));
        executor.shutdown();
        try {
            if (!executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("an import did not end its chunk within {} seconds", STOP_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Takes a place among those that wait, before anything is read; it is given back by closing it, unless something was started
     * in it.
     *
     * @throws TooMany when there is none
     */
    public Place reserve() {
        if (!places.tryAcquire()) {
            throw new TooMany(ArchiveError.IMPORTS_BUSY, "other imports wait for their turn", RETRY);
        }
        return new Place();
    }

    /** Whether an import runs here, or waits for its turn. */
    public boolean runs(ImportId id) {
        return runs.containsKey(id);
    }

    /** Stops an import after the chunk at hand, where it runs here. */
    public void stop(ImportId id, String why) {
        Optional.ofNullable(runs.get(id)).ifPresent(run -> run.stop(why));
    }

    private void run(ImportId id, ImportRun run, Spool spool) {
        try (spool) {
            run.run();
        } catch (IOException e) {
            LOG.warn("the waiting file of import {} could not be removed; it is sealed under a key that is gone", id, e);
        } finally {
            runs.remove(id, run);
            places.release();
        }
    }

    /** A place among those that wait. Not thread-safe. */
    public final class Place implements AutoCloseable {

        private Optional<Spool> kept = Optional.empty();
        private boolean started;

        private Place() {
            // reserve() makes places
        }

        /** A file waits in this place, and goes with it. */
        public Spool keep(Spool spool) {
            kept = Optional.of(spool);
            return spool;
        }

        /** Loads an import in this place, whose file is removed when that ends. */
        public void start(Loading loading, long done) {
            ImportRun run = new ImportRun(loading, done, chunkRows, loader, finishing, life);
            runs.put(loading.id(), run);
            started = true;
            executor.execute(() -> run(loading.id(), run, kept.orElseThrow()));
        }

        @Override
        public void close() throws IOException {
            if (!started) {
                places.release();
                if (kept.isPresent()) {
                    kept.get().close();
                }
            }
        }
    }
}
