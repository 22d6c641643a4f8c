package org.dossier.archive.provider.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.dossier.access.Decision;
import org.dossier.access.Decision.Verdict;
import org.dossier.archive.ImportJob;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;
import org.dossier.archive.provider.testing.StandInTarget;
import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.database.testing.TestDatabase;
import org.dossier.vault.DamagedValue;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What whoever holds the database, the disk or the log learns of a file, and what of a change behind the services is noticed. */
@RunWith(Parameterized.class)
public class ImportProtectionContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private static final List<String> TABLES = List.of("archive_customer", "archive_section", "archive_identifier", "archive_batch",
            "archive_import", "archive_import_row", "archive_import_refusal");
    private static final String FILE = "Client,Name,Fee\ncanary-key-1,canary-name-1,1\ncanary-key-2,canary-name-2,"
            + StandInTarget.MARKED + "\ncanary-key-3,,canary-fee\n";

    private final TestDatabase database;
    private final ArchiveUnderTest dossier;
    private final ImportFixture fixture;
    private final StandInTarget target = new StandInTarget();

    public ImportProtectionContractTest(Engine engine) {
        database = DATABASES.fresh(engine);
        dossier = new ArchiveUnderTest(database);
        fixture = new ImportFixture(dossier);
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Before
    public void start() {
        dossier.importParts().targets().add(target);
    }

    /** D4, D6: no cell, no heading and no key stands in any table, in the waiting file, or in the trail. */
    @Test
    public void noCellStandsInTheClear() throws SQLException {
        AtomicReference<String> waiting = new AtomicReference<>();
        target.before(() -> waiting.set(spooled()));
        ImportJob job = fixture.load(Person.CLERK, ImportFixture.WITH_FEES.replace("Client", "canary-heading"),
                ImportFixture.utf8(FILE.replace("Client", "canary-heading")));
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(3, 3, 2, 0, 1));
        assertThat(waiting.get()).isNotEmpty().doesNotContain("canary");
        assertThat(dump()).contains(job.id().value()).doesNotContain("canary");
        assertThat(dossier.trail().text()).contains(job.id().value()).doesNotContain("canary");
        assertThat(dossier.importParts().directory()).isEmptyDirectory();
        assertThat(fixture.refused(Person.CLERK, job)).contains("canary-key-3", "canary-heading");
    }

    /** D2: an import that was given to somebody else, or set back, is refused. */
    @Test
    public void aChangedImportIsRefused() throws SQLException {
        ImportJob job = load();
        sql("update archive_import set account = 'reviewer'");
        assertThatThrownBy(() -> fixture.imports().get(Person.REVIEWER.caller(), job.id())).isInstanceOf(DamagedValue.class);
        sql("update archive_import set account = 'clerk'");
        assertThat(fixture.imports().get(Person.CLERK.caller(), job.id())).isEqualTo(job);
        sql("update archive_import set done = 0");
        assertThatThrownBy(() -> fixture.imports().get(Person.CLERK.caller(), job.id())).isInstanceOf(DamagedValue.class);
    }

    /** D2: the entry of a chunk commits to its rows, loaded and refused ones alike. */
    @Test
    public void changedRowsNoLongerMatchTheirCommitment() throws SQLException {
        ImportJob job = load();
        StateCommitment committed = commitment();
        assertThat(chunks().keys(Optional.empty())).containsExactly(committed.key());
        assertThat(present(committed)).containsExactly(committed);

        sql("update archive_import_row set place = place + 7 where place = 1");
        assertThat(present(committed)).isNotEmpty().doesNotContain(committed);
        sql("update archive_import_row set place = place - 7 where place = 8");
        assertThat(present(committed)).containsExactly(committed);

        sql("delete from archive_import_refusal");
        assertThat(present(committed)).isNotEmpty().doesNotContain(committed);
        sql("delete from archive_import_row");
        assertThat(present(committed)).isEmpty();
        assertThat(job.counts().created()).isEqualTo(2);
    }

    /** D2: turned down, the entry commits to what is left. */
    @Test
    public void aRejectionCommitsToWhatIsLeft() {
        ImportJob job = load();
        StateCommitment committed = commitment();
        dossier.proposals().decide(Person.REVIEWER.caller(), job.review().orElseThrow(),
                new Decision(Verdict.REJECT, new TreeMap<>(), Optional.of("no")));
        Map<String, StateCommitment> left = new HashMap<>();
        dossier.trail().lastAppended().states().forEach(state -> left.put(state.kind(), state));
        assertThat(left.get(committed.kind())).isNotEqualTo(committed);
        assertThat(present(committed)).containsExactly(left.get(committed.kind()));
    }

    /** D2, D4: a refused row that was put in another's place does not open. */
    @Test
    public void swappedRefusalsAreRefused() throws SQLException {
        ImportJob job = fixture.load(ImportFixture.PEOPLE, ImportFixture.HEADING + "a,,,\nb,,,\n");
        sql("update archive_import_refusal set content = (select r.content from archive_import_refusal r where r.place = 1)"
                + " where place = 2");
        assertThatThrownBy(() -> fixture.refused(Person.CLERK, job)).isInstanceOf(DamagedValue.class);
    }

    private ImportJob load() {
        return fixture.load(Person.CLERK, ImportFixture.WITH_FEES, ImportFixture.utf8(FILE));
    }

    private StateDigest chunks() {
        return dossier.importParts().chunks();
    }

    private List<StateCommitment> present(StateCommitment committed) {
        return chunks().present(List.of(committed.key()));
    }

    /** The commitment to the rows of the only chunk. */
    private StateCommitment commitment() {
        return dossier.trail().appended().stream().flatMap(event -> event.states().stream())
                .filter(state -> state.kind().equals(chunks().kind())).findFirst().orElseThrow();
    }

    private String spooled() {
        try (Stream<Path> files = Files.list(dossier.importParts().directory())) {
            return new String(Files.readAllBytes(files.findFirst().orElseThrow()), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private String dump() throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        row(rows, dump.append(table));
                    }
                }
            }
        }
        return dump.toString();
    }

    private static void row(ResultSet rows, StringBuilder dump) throws SQLException {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            String type = rows.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT);
            boolean binary = type.contains("blob") || type.contains("bytea");
            byte[] bytes = binary ? rows.getBytes(column) : null;
            dump.append('|').append(binary ? bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8)
                    + HexFormat.of().formatHex(bytes) : rows.getString(column));
        }
    }
}
