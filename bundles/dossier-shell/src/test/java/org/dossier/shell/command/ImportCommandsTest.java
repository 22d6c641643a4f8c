package org.dossier.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.security.auth.Subject;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.dossier.access.ProposalId;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.ImportState;
import org.dossier.archive.Imports;
import org.dossier.archive.RefusedRow;
import org.dossier.core.Caller;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.shell.completion.Completions;
import org.dossier.shell.completion.ImportCompleter;
import org.dossier.shell.file.ServerFiles;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Loading files from the shell (T33). */
public class ImportCommandsTest {

    private static final ImportId ID = new ImportId("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Rule
    public final SignedIn shell = new SignedIn();

    private final Loading imports = new Loading();
    private Path exchange;
    private final ImportCommand command = new ImportCommand();

    @Before
    public void prepare() throws IOException {
        exchange = Files.createDirectories(folder.getRoot().toPath().resolve("dossier/exchange"));
        Files.writeString(exchange.resolve("rows.csv"), "name\n王伟\n");
        Files.writeString(exchange.resolve("mapping.json"), "{}");
        command.files(new ServerFiles(folder.getRoot().toPath()));
        command.file = "rows.csv";
        command.mapping = "mapping.json";
        command.session = withoutTerminal();
        command.imports = imports;
        command.pause(() -> { });
    }

    @Test
    public void waitsForTheEndAndSaysWhatThereIsToDo() throws Exception {
        imports.job(ImportState.RUNNING, 40).job(ImportState.RUNNING, 41).job(ImportState.RUNNING, 80).job(ImportState.PENDING, 100);

        shell.run(command);

        assertThat(shell.printed().lines()).containsExactly("40 %  40 of 100 rows, 3 refused", "80 %  80 of 100 rows, 3 refused",
                "100 %  100 of 100 rows, 3 refused", "Import " + ID + ": loaded, and waiting for its review",
                "100 of 100 rows: 95 new customers, 2 known before, 3 refused",
                "The refused rows with their reasons: dossier:import-refused " + ID + " FILE",
                "Another person has to review it, as " + ID + ": dossier:review-list shows it to those who may");
        assertThat(imports.taken).containsExactly("{}", "name\n王伟\n");
    }

    @Test
    public void comesBackAtOnceWhereTold() throws Exception {
        command.noWait = true;

        shell.run(command);

        assertThat(shell.printed()).startsWith("Import " + ID + ": loading in the background; dossier:import-show " + ID);
        assertThat(imports.asked).isZero();
    }

    @Test
    public void leavesTheImportAloneWhenInterrupted() throws Exception {
        imports.job(ImportState.RUNNING, 10).job(ImportState.RUNNING, 11);
        command.pause(() -> {
            throw new InterruptedException();
        });

        shell.run(command);

        assertThat(shell.printed()).contains("Import " + ID + ": loading in the background");
        assertThat(imports.stopped).isFalse();
    }

    @Test
    public void programsGetOneObjectAndNoProgress() throws Exception {
        imports.job(ImportState.RUNNING, 10).job(ImportState.NOTHING_NEW, 100);
        command.json = true;

        shell.run(command);

        assertThat(shell.printed()).startsWith("{\"items\":[{\"import\":\"" + ID + "\",\"state\":\"NOTHING_NEW\",\"percent\":100")
                .hasLineCount(1);
    }

    @Test
    public void stopsAndShows() throws Exception {
        ImportStopCommand stop = new ImportStopCommand();
        stop.imports = imports;
        stop.id = ID.value();

        shell.run(stop);

        assertThat(shell.printed()).contains("STOPPED");
        assertThat(imports.stopped).isTrue();
    }

    @Test
    public void refusedRowsGoIntoAFileOfOnesOwn() throws Exception {
        ImportRefusedCommand refused = refused("refused.csv", ID.value());

        shell.run(refused);

        Path written = exchange.resolve("refused.csv");
        assertThat(written).hasContent("row,reasons\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written))).isEqualTo("rw-------");
    }

    @Test
    public void aFileThatIsThereIsKeptUnlessTold() throws Exception {
        Path there = Files.writeString(exchange.resolve("there.csv"), "mine");
        ImportRefusedCommand refused = refused("there.csv", ID.value());

        assertThatThrownBy(() -> shell.run(refused)).isInstanceOf(CommandException.class).hasMessageContaining("--yes");
        assertThat(there).hasContent("mine");

        refused.yes = true;
        shell.run(refused);
        assertThat(there).hasContent("row,reasons\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(there))).isEqualTo("rw-------");
    }

    @Test
    public void nothingIsLeftOfRowsThatCannotBeHad() throws Exception {
        ImportRefusedCommand refused = refused("none.csv", ID.value().replace('V', 'W'));

        assertThatThrownBy(() -> shell.run(refused)).isInstanceOf(CommandException.class).hasMessageContaining("DOS-CUST-0013");
        assertThat(exchange.toFile().list()).containsExactlyInAnyOrder("rows.csv", "mapping.json");
    }

    @Test
    public void identifiersAreCompletedToTheirOwner() {
        ImportCompleter completer = Completions.of(imports);

        assertThat(Completions.complete(shell.person(), completer, "01A")).containsExactly(ID.value());
        assertThat(Completions.complete(new Subject(), completer, "01A")).isEmpty();
    }

    private ImportRefusedCommand refused(String file, String id) {
        ImportRefusedCommand refused = new ImportRefusedCommand();
        refused.imports = imports;
        refused.id = id;
        refused.file = file;
        refused.files(new ServerFiles(folder.getRoot().toPath()));
        return refused;
    }

    private static Session withoutTerminal() {
        return (Session) Proxy.newProxyInstance(Session.class.getClassLoader(), new Class<?>[] {Session.class},
                (proxy, method, arguments) -> null);
    }

    private static final class Loading implements Imports {

        private final Deque<ImportJob> jobs = new ArrayDeque<>();
        private final List<String> taken = new ArrayList<>();
        private int asked;
        private boolean stopped;

        Loading job(ImportState state, long done) {
            jobs.add(of(state, done));
            return this;
        }

        private static ImportJob of(ImportState state, long done) {
            return new ImportJob(ID, state, "old", "ab", new ImportJob.Counts(100, done, 95, 2, 3), Instant.EPOCH,
                    state == ImportState.PENDING ? Optional.of(new ProposalId(ID.value())) : Optional.empty(), Optional.empty());
        }

        @Override
        public ImportMapping mapping(String json) {
            taken.add(json);
            return new ImportMapping("old", CustomerKind.PERSON, ImportMapping.FileForm.PLAIN, List.of(), new TreeMap<>(),
                    new TreeMap<>());
        }

        @Override
        public ImportJob start(Caller caller, ImportMapping mapping, InputStream content) throws IOException {
            taken.add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            return of(ImportState.RUNNING, 0);
        }

        @Override
        public ImportJob get(Caller caller, ImportId id) {
            asked++;
            return jobs.remove();
        }

        @Override
        public Page<ImportJob> list(Caller caller, PageRequest page) {
            return new Page<>(List.of(of(ImportState.RUNNING, 0)), Optional.empty());
        }

        @Override
        public ImportJob stop(Caller caller, ImportId id) {
            stopped = true;
            return of(ImportState.STOPPED, 10);
        }

        @Override
        public Page<RefusedRow> refused(Caller caller, ImportId id, PageRequest page) {
            return new Page<>(List.of(), Optional.empty());
        }

        @Override
        public void writeRefused(Caller caller, ImportId id, OutputStream out) throws IOException {
            if (!id.equals(ID)) {
                throw new NotFound(ArchiveError.NO_SUCH_IMPORT, "there is no such import");
            }
            out.write("row,reasons\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
