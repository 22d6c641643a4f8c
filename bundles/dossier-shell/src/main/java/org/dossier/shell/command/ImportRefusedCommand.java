package org.dossier.shell.command;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.dossier.archive.ImportId;
import org.dossier.archive.Imports;
import org.dossier.core.Caller;
import org.dossier.shell.completion.ImportCompleter;
import org.dossier.shell.file.PrivateFile;
import org.dossier.shell.file.ServerFiles;

/** Writes the refused rows of an import into a file (T33). */
@Command(scope = "dossier", name = "import-refused",
        description = "Writes the refused rows of an import with their reasons into a file that can be corrected and loaded again")
@Service
public final class ImportRefusedCommand extends DossierCommand {

    @Argument(index = 0, name = "import", description = "The identifier of the import", required = true)
    @Completion(ImportCompleter.class)
    String id;

    @Argument(index = 1, name = "file", description = "The name of the CSV file to write, in dossier/exchange on the server", required = true)
    String file;

    @Option(name = "--yes", description = "Write over a file that is there")
    boolean yes;

    @Reference(optional = true)
    Imports imports;

    private ServerFiles files = ServerFiles.ofThisServer();

    /** Writes files elsewhere. */
    void files(ServerFiles other) {
        files = other;
    }

    @Override
    void run() throws IOException, CommandException {
        Caller caller = caller();
        Imports loading = present(imports, "the loading of files");
        PrivateFile target = files.write(file);
        if (target.exists() && !yes) {
            throw new CommandException(file + " is there already; write over it with --yes");
        }
        target.write(out -> loading.writeRefused(caller, new ImportId(id), out));
        out().println("Written to dossier/exchange/" + file + ", which only the server's own user can read; delete it when it has been used");
    }
}
