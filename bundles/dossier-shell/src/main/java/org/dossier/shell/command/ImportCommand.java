package org.dossier.shell.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.Imports;
import org.dossier.core.Caller;
import org.dossier.shell.output.Form;
import org.dossier.shell.output.ProgressBar;

/** Loads a file of customers (T33). */
@Command(scope = "dossier", name = "import", description = "Loads a file of customers; another person reviews it as a whole")
@Service
public final class ImportCommand extends DossierCommand {

    private static final long MILLISECONDS_BETWEEN_QUESTIONS = 500;

    @Argument(name = "file", description = "The CSV file, on the server", required = true)
    @Completion(FileCompleter.class)
    String file;

    @Option(name = "--mapping", description = "The JSON file that says how the columns become customers", required = true)
    @Completion(FileCompleter.class)
    String mapping;

    @Option(name = "--no-wait", description = "Come back at once; the rows are loaded in the background")
    boolean noWait;

    @Option(name = "--json", description = "Print the import as a JSON object, without progress")
    boolean json;

    @Reference
    Session session;

    @Reference(optional = true)
    Imports imports;

    private ImportWatch.Pause pause = () -> TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_QUESTIONS);

    /** Passes the time between two questions in another way. */
    void pause(ImportWatch.Pause other) {
        pause = other;
    }

    @Override
    void run() throws IOException {
        Caller caller = caller();
        ImportJob job = start(present(imports, "the loading of files"), caller);
        ImportJob known = noWait ? job : awaited(caller, job);
        if (json) {
            ImportListing.of(List.of(known)).print(out(), Form.JSON);
        } else {
            ImportSummary.print(known, out());
        }
    }

    private ImportJob start(Imports loading, Caller caller) throws IOException {
        String how = Files.readString(Path.of(mapping));
        try (InputStream rows = Files.newInputStream(Path.of(file))) {
            return loading.start(caller, loading.mapping(how), rows);
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
