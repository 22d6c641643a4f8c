package org.dossier.archive.provider.imports.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dossier.archive.provider.imports.jobs.ImportLife;
import org.dossier.archive.provider.imports.table.Row;
import org.dossier.archive.provider.imports.table.TableFile;
import org.dossier.core.DossierException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run over the rows of an import, from the first one that is not done. Used once, by one thread; others may stop it. */
final class ImportRun implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    /** So many characters of rows wait for one transaction at most, or rows without end would fill the memory. */
    private static final int LARGEST_CHUNK = 4_000_000;

    private final Loading loading;
    private final long done;
    private final int chunkRows;
    private final ChunkLoader loader;
    private final Finishing finishing;
    private final ImportLife life;
    private final StopSignal signal = new StopSignal();

    ImportRun(Loading loading, long done, int chunkRows, ChunkLoader loader, Finishing finishing, ImportLife life) {
        this.loading = loading;
        this.done = done;
        this.chunkRows = chunkRows;
        this.loader = loader;
        this.finishing = finishing;
        this.life = life;
    }

    void stop(String why) {
        signal.give(why);
    }

    /** The edge of a thread: whatever happens is either the owner's to know or the log's. */
    @Override
    public void run() {
        try {
            load();
        } catch (TakenOver e) {
            LOG.info("import {} is loaded by somebody else", loading.id());
        } catch (DossierException e) {
            stopped(e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.error("import {} was stopped by a defect", loading.id(), e);
            stopped("something unexpected happened; the log of the server says what");
        }
    }

    private void load() throws IOException {
        try (TableFile file = loading.table().rows()) {
            for (long row = 0; row <= done; row++) {
                file.next();
            }
            List<Row> rows = chunk(file);
            while (!rows.isEmpty() && signal.why().isEmpty()) {
                loader.load(loading, rows);
                rows = chunk(file);
            }
        }
        if (signal.why().isPresent()) {
            stopped(signal.why().get());
        } else {
            finishing.finish(loading);
        }
    }

    private List<Row> chunk(TableFile file) {
        List<Row> rows = new ArrayList<>();
        int size = 0;
        while (rows.size() < chunkRows && size < LARGEST_CHUNK) {
            Optional<Row> row = file.next();
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
            size += row.get().size();
        }
        return rows;
    }

    private void stopped(String why) {
        try {
            life.stop(loading.actor(), loading.id(), why);
        } catch (DossierException e) {
            LOG.warn("import {} was stopped ({}), which could not be written down: {}", loading.id(), why, e.getMessage());
        }
    }
}
