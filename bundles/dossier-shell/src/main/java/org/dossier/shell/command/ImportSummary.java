package org.dossier.shell.command;

import java.io.PrintStream;
import org.dossier.archive.ImportJob;

/** Tells people what became of an import, and what there is to do about it. */
final class ImportSummary {

    private ImportSummary() {
    }

    static void print(ImportJob job, PrintStream out) {
        ImportJob.Counts counts = job.counts();
        out.println("Import " + job.id() + ": " + state(job));
        out.println(counts.done() + " of " + counts.rows() + " rows: " + counts.created() + " new customers, " + counts.known()
                + " known before, " + counts.refused() + " refused");
        job.problem().ifPresent(problem -> out.println("Stopped: " + problem));
        if (counts.refused() > 0) {
            out.println("The refused rows with their reasons: dossier:import-refused " + job.id() + " FILE");
        }
        job.review().ifPresent(review -> out.println("Another person has to review it, as " + review
                + ": dossier:review-list shows it to those who may"));
    }

    private static String state(ImportJob job) {
        return switch (job.state()) {
            case RUNNING -> "loading in the background; dossier:import-show " + job.id() + " tells how far it is";
            case STOPPED -> "stopped; the same dossier:import goes on with it";
            case PENDING -> "loaded, and waiting for its review";
            case APPROVED -> "approved; its customers are effective";
            case REJECTED -> "turned down";
            case NOTHING_NEW -> "nothing new; there is nothing to review";
        };
    }
}
