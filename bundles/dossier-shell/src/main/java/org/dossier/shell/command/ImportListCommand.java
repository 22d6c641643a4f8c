package org.dossier.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.ImportJob;
import org.dossier.archive.Imports;
import org.dossier.core.Page;
import org.dossier.shell.output.Listing;

/** Lists one's own imports (T33). */
@Command(scope = "dossier", name = "import-list", description = "Lists one's own imports, newest first")
@Service
public final class ImportListCommand extends PagedCommand {

    @Reference(optional = true)
    Imports imports;

    @Override
    Listing listing() {
        Page<ImportJob> jobs = present(imports, "the loading of files").list(caller(), page());
        return ImportListing.of(jobs.items()).next(jobs.next());
    }
}
