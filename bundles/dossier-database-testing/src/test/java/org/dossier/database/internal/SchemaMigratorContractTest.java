package org.dossier.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.dossier.database.MigrationSource;
import org.dossier.database.testing.AbsentDatabase;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Schemas are announced when they are ready and not before, whatever comes and goes, and in whatever order (start order never
 * matters).
 */
@RunWith(Parameterized.class)
public class SchemaMigratorContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with();

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    @Rule
    public final AbsentDatabase absent;

    private final DataSource dataSource;
    private final String schema = "piece" + SCHEMAS.incrementAndGet();
    private final String createTable = "create table " + schema + "_row (id int)";
    private final Announcements announcements = new Announcements();
    private final SchemaMigrator migrator = new SchemaMigrator(announcements, Backoff.of(10, 1));
    private ChangelogFolder source;

    public SchemaMigratorContractTest(Engine engine) {
        dataSource = DATABASES.on(engine).dataSource();
        absent = new AbsentDatabase(engine);
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Before
    public void writeTheChangelog() throws Exception {
        source = new ChangelogFolder(root(), schema).write(createTable);
    }

    @After
    public void stop() throws InterruptedException {
        migrator.stop();
    }

    @Test
    public void announcesWhenTheDataSourceComesFirst() {
        connect(dataSource);
        migrator.addSource(source);

        await().until(() -> announcements.version(schema).isPresent());
        assertThat(announcements.version(schema)).contains("change-1");
    }

    @Test
    public void announcesWhenTheDataSourceComesLast() {
        migrator.addSource(source);
        assertThat(announcements.has(schema)).isFalse();

        connect(dataSource);

        await().until(() -> announcements.has(schema));
    }

    @Test
    public void leavesDataSourcesOfOtherNamesAlone() throws Exception {
        String other = "piece" + SCHEMAS.incrementAndGet();
        migrator.addSource(source);
        migrator.addDataSource(absent.dataSource(), Map.of("osgi.jndi.service.name", "dossier"));
        migrator.addSource(keys(new ChangelogFolder(root(), other).write("create table " + other + "_row (id int)")));
        migrator.addDataSource(dataSource, Map.of("osgi.jndi.service.name", MigrationSource.KEYS));

        await().until(() -> announcements.has(other));
        assertThat(announcements.has(schema)).isFalse();
    }

    @Test
    public void waitsForADatabaseThatIsAway() throws SQLException {
        migrator.addSource(source);
        connect(absent.dataSource());
        assertThat(announcements.has(schema)).isFalse();

        absent.create();

        await().until(() -> announcements.has(schema));
    }

    @Test
    public void announcesNoFailureAndTriesAgainAfterTheRepair() throws Exception {
        String healthy = "piece" + SCHEMAS.incrementAndGet();
        source.write(createTable, "insert into nowhere values (1)");
        migrator.addSource(source);
        migrator.addSource(new ChangelogFolder(root(), healthy).write("create table " + healthy + "_row (id int)"));
        connect(dataSource);

        // The healthy one stood behind the failing one in the queue.
        await().until(() -> announcements.has(healthy));
        assertThat(announcements.has(schema)).isFalse();
        source.write(createTable, "insert into " + schema + "_row values (1)");

        await().until(() -> announcements.version(schema).filter("change-2"::equals).isPresent());
    }

    @Test
    public void withdrawsWhenTheDataSourceLeavesAndAnnouncesOnTheNext() throws Exception {
        migrator.addSource(source);
        connect(dataSource);
        await().until(() -> announcements.has(schema));

        migrator.removeDataSource(dataSource);
        awaitWithdrawal();

        absent.create();
        connect(absent.dataSource());
        await().until(() -> announcements.has(schema));
        assertThat(new Sql(absent.dataSource()).count(schema + "_row")).isZero();
    }

    @Test
    public void withdrawsWhenTheSourceLeavesAndStepsUpWhenItComesBack() throws Exception {
        connect(dataSource);
        migrator.addSource(source);
        await().until(() -> announcements.has(schema));

        migrator.removeSource(source);
        awaitWithdrawal();

        migrator.addSource(new ChangelogFolder(root(), schema).write(createTable, "insert into " + schema + "_row values (1)"));
        await().until(() -> announcements.version(schema).filter("change-2"::equals).isPresent());
    }

    /** The announcement was seen as it was being made; then the announcing thread is the one that takes it back. */
    private void awaitWithdrawal() {
        await().until(() -> !announcements.has(schema));
    }

    @Test
    public void withdrawsAllWhenItStops() throws InterruptedException {
        connect(dataSource);
        migrator.addSource(source);
        await().until(() -> announcements.has(schema));

        migrator.stop();

        assertThat(announcements.has(schema)).isFalse();
    }

    @Test
    public void leavesTheDatabaseOpenForOthers() throws SQLException {
        connect(dataSource);
        try (Connection before = dataSource.getConnection()) {
            migrator.addSource(source);
            await().until(() -> announcements.has(schema));

            assertThat(before.isValid(1)).isTrue();
        }
    }

    private void connect(DataSource toDataSource) {
        migrator.addDataSource(toDataSource, Map.of("osgi.jndi.service.name", MigrationSource.ARCHIVE));
    }

    private Path root() {
        return folder.getRoot().toPath();
    }

    private static MigrationSource keys(MigrationSource of) {
        return new MigrationSource() {
            @Override
            public String schema() {
                return of.schema();
            }

            @Override
            public String dataSource() {
                return KEYS;
            }

            @Override
            public ClassLoader resources() {
                return of.resources();
            }
        };
    }
}
