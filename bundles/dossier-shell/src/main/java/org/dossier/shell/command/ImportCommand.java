package org.dossier.shell.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.Imports;
import org.dossier.core.Caller;
import org.dossier.shell.file.ServerFiles;
import org.dossier.shell.output.Form;
import org.dossier.shell.output.ProgressBar;

/** Loads a file of customers (T33). */
@Command(scope = "dossier", name = "import", description = "Loads a file of customers; another person reviews it as a whole")
@Service
public final class ImportCommand extends DossierCommand {

    private static final long MILLISECONDS_BETWEEN_QUESTIONS = 500;

    @Argument(name = "file", description = "The CSV file, on the server: one that every user there may read, or a name in dossier/exchange", required = true)
    String file;

    @Option(name = "--mapping", description = "The JSON file that says how the columns become customers; the same holds for it", required = true)
    String mapping;

    @Option(name = "--no-wait", description = "Come back at once; the rows are loaded in the background")
    boolean noWait;

    @Option(name = "--json", description = "Print the import as a JSON object, without progress")
    boolean json;

    @Reference
    Session session;

    @Reference(optional = true)
    Imports imports;

    private ServerFiles files = ServerFiles.ofThisServer();
    private ImportWatch.Pause pause = () -> TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_QUESTIONS);

    /** Passes the time between two questions in another way. */
    void pause(ImportWatch.Pause other) {
        pause = other;
    }

    /** Looks for files elsewhere. */
    void files(ServerFiles other) {
        files = other;
    }

    @Override
    void run() throws IOException, CommandException {
        Caller caller = caller();
        ImportJob job = start(present(imports, "the loading of files"), caller);
        ImportJob known = noWait ? job : awaited(caller, job);
        if (json) {
            ImportListing.of(List.of(known)).print(out(), Form.JSON);
        } else {
            ImportSummary.print(known, out());
        }
    }

    private ImportJob start(Imports loading, Caller caller) throws IOException, CommandException {
        try (InputStream how = files.read(mapping); InputStream rows = files.read(file)) {
            return loading.start(caller, loading.mapping(new String(how.readAllBytes(), StandardCharsets.UTF_8)), rows);
        }
    }

    /** The import when it is loaded; or as it was started when the person leaves it alone, with Ctrl-C. */
    private ImportJob awaited(Caller caller, ImportJob started) {
        ImportId id = started.id();
        try {
            return new ImportWatch(() -> present(imports, "the loading of files").get(caller, id), pause)
                    .end(new ProgressBar(json ? silence() : out(), ProgressBar.seen(session)));
        } catch (InterruptedException left) {
            // the shell interrupts a command for Ctrl-C; the command ends here by itself, and so the flag is not set again
            return present(imports, "the loading of files").get(caller, id);
        }
    }

    private static PrintStream silence() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
