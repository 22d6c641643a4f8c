package org.dossier.shell.command;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.ImportId;
import org.dossier.archive.Imports;
import org.dossier.shell.completion.ImportCompleter;
import org.dossier.shell.output.Listing;

/** Shows how an import stands (T33). */
@Command(scope = "dossier", name = "import-show", description = "Shows how an import of one's own stands")
@Service
public final class ImportShowCommand extends ListingCommand {

    @Argument(name = "import", description = "The identifier of the import", required = true)
    @Completion(ImportCompleter.class)
    String id;

    @Reference(optional = true)
    Imports imports;

    @Override
    Listing listing() {
        return ImportListing.of(List.of(present(imports, "the loading of files").get(caller(), new ImportId(id))));
    }
}
