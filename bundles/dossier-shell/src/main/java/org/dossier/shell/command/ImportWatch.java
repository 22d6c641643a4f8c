package org.dossier.shell.command;

import java.util.function.Supplier;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportState;
import org.dossier.shell.output.ProgressBar;

/** Waits for the end of an import and shows how far it has come. */
final class ImportWatch {

    private final Supplier<ImportJob> job;
    private final Pause pause;

    /** Asks the supplier, and pauses in between. */
    ImportWatch(Supplier<ImportJob> job, Pause pause) {
        this.job = job;
        this.pause = pause;
    }

    /** What passes the time between two questions. */
    @FunctionalInterface
    interface Pause {

        /** @throws InterruptedException when the person no longer wants to wait */
        void pass() throws InterruptedException;
    }

    /**
     * The import when it no longer runs.
     *
     * @throws InterruptedException when the person no longer wants to wait; the import is not touched
     */
    ImportJob end(ProgressBar bar) throws InterruptedException {
        try {
            ImportJob now = show(bar);
            while (now.state() == ImportState.RUNNING) {
                pause.pass();
                now = show(bar);
            }
            return now;
        } finally {
            bar.end();
        }
    }

    private ImportJob show(ProgressBar bar) {
        ImportJob now = job.get();
        bar.at(now.percent(), now.counts().done() + " of " + now.counts().rows() + " rows, " + now.counts().refused() + " refused");
        return now;
    }
}
