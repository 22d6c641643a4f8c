package org.dossier.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.database.testing.TestDatabase;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** One migration, on each database: every older version steps up, and nothing runs twice (T8). */
@RunWith(Parameterized.class)
public class MigrationContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with();

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final TestDatabase database;
    private final Sql sql;
    private final String schema = "part" + SCHEMAS.incrementAndGet();
    private final String createTable = "create table " + schema + "_row (id int)";
    private final String insertRow = "insert into " + schema + "_row values (1)";
    private ChangelogFolder changelog;

    public MigrationContractTest(Engine engine) {
        database = DATABASES.on(engine);
        sql = new Sql(database.dataSource());
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Before
    public void makeTheChangelog() {
        changelog = new ChangelogFolder(folder.getRoot().toPath(), schema);
    }

    @Test
    public void makesTheTablesAndTellsTheVersion() throws Exception {
        changelog.write(createTable, insertRow);

        assertThat(migrate()).isEqualTo("change-2");

        assertThat(sql.count(schema + "_row")).isEqualTo(1);
    }

    @Test
    public void runsEachChangeOnce() throws Exception {
        changelog.write(createTable, insertRow);
        migrate();

        assertThat(migrate()).isEqualTo("change-2");

        assertThat(sql.count(schema + "_row")).isEqualTo(1);
        assertThat(sql.count(schema + "_changelog")).isEqualTo(2);
    }

    /** Migrated twice before, for Liquibase then remembers that there is nothing to do. */
    @Test
    public void stepsUpInTheSameProcess() throws Exception {
        changelog.write(createTable);
        migrate();
        migrate();

        changelog.write(createTable, insertRow);

        assertThat(migrate()).isEqualTo("change-2");
        assertThat(sql.count(schema + "_row")).isEqualTo(1);
    }

    @Test
    public void keepsWhatRanBeforeAFailureAndGoesOnFromThere() throws Exception {
        changelog.write(createTable, "insert into nowhere values (1)");
        assertThatThrownBy(this::migrate).isInstanceOf(MigrationFailure.class).hasMessageContaining(schema);

        changelog.write(createTable, insertRow);

        assertThat(migrate()).isEqualTo("change-2");
        assertThat(sql.count(schema + "_row")).isEqualTo(1);
    }

    @Test
    public void refusesAReleasedChangeThatWasAltered() throws Exception {
        changelog.write(createTable, insertRow);
        migrate();

        changelog.write(createTable, "insert into " + schema + "_row values (2)");

        assertThatThrownBy(this::migrate).isInstanceOf(MigrationFailure.class).hasMessageContaining("change-2");
        assertThat(sql.count(schema + "_row")).isEqualTo(1);
    }

    @Test
    public void aLockThatAKilledProcessLeftIsCleared() throws Exception {
        changelog.write(createTable);
        migrate();
        sql.execute("update " + schema + "_changelog_lock set locked = true, lockedby = 'gone', lockgranted = current_timestamp");

        changelog.write(createTable, insertRow);

        assertThat(migrate()).isEqualTo("change-2");
        assertThat(sql.count(schema + "_changelog_lock where locked = true")).isZero();
    }

    @Test
    public void schemasKnowNothingOfEachOther() throws Exception {
        String other = "part" + SCHEMAS.incrementAndGet();
        changelog.write(createTable);
        migrate();

        new Migration(new ChangelogFolder(folder.getRoot().toPath(), other).write("create table " + other + "_row (id int)"))
                .run(database.dataSource());

        assertThat(sql.count(schema + "_changelog")).isEqualTo(1);
        assertThat(sql.count(other + "_changelog")).isEqualTo(1);
    }

    @Test
    public void aMissingChangelogIsNamed() {
        assertThatThrownBy(this::migrate).isInstanceOf(MigrationFailure.class)
                .hasMessageContaining("db/" + schema + "/changelog.yaml");
    }

    @Test
    public void aNameThatIsNoPrefixOfTablesIsRefused() {
        ChangelogFolder odd = new ChangelogFolder(folder.getRoot().toPath(), "Two Words");

        assertThatThrownBy(() -> new Migration(odd)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Two Words'");
    }

    private String migrate() {
        return new Migration(changelog).run(database.dataSource()).orElseThrow();
    }
}
