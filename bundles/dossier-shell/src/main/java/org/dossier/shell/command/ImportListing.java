package org.dossier.shell.command;

import java.util.List;
import org.dossier.archive.ImportJob;
import org.dossier.shell.output.Listing;

/** Imports as rows, the same in every command that shows them. */
final class ImportListing {

    private ImportListing() {
    }

    static Listing of(List<ImportJob> jobs) {
        Listing listing = new Listing("import", "state", "percent", "rows", "done", "created", "known", "refused", "source",
                "started", "review", "problem");
        jobs.forEach(job -> listing.row(job.id().value(), job.state().name(), job.percent(), job.counts().rows(),
                job.counts().done(), job.counts().created(), job.counts().known(), job.counts().refused(), job.source(),
                job.startedAt().toString(), job.review().map(Object::toString), job.problem()));
        return listing;
    }
}
