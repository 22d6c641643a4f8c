package org.dossier.database.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.transaction.xa.XAException;
import org.dossier.database.MigrationSource;
import org.junit.rules.ExternalResource;

/**
 * The databases of a test class, one for each engine, with the tables migrated; dropped when the class is through. As a class
 * rule:
 *
 * <pre>{@code
 * @RunWith(Parameterized.class)
 * public class CustomersContractTest {
 *
 *     @ClassRule
 *     public static final Databases DATABASES = Databases.with(new ArchiveTables());
 *
 *     @Parameters(name = "{0}")
 *     public static Engine[] engines() {
 *         return Engine.values();
 *     }
 *
 *     private final TestDatabase database;
 *
 *     public CustomersContractTest(Engine engine) {
 *         database = DATABASES.on(engine);
 *     }
 * }
 * }</pre>
 *
 * <p>The tests of a class share a database, so each makes rows of its own; a test that needs empty tables asks for {@link
 * #fresh(Engine)}.
 */
public final class Databases extends ExternalResource {

    private final List<MigrationSource> sources;
    private final Map<Engine, TestDatabase> shared = new EnumMap<>(Engine.class);
    private final List<TestDatabase> opened = new ArrayList<>();

    private Databases(List<MigrationSource> sources) {
        this.sources = sources;
    }

    /** Databases with the tables of these providers, each on the data source that it names. */
    public static Databases with(MigrationSource... sources) {
        return new Databases(List.of(sources));
    }

    /** The database of this class on an engine, the same each time. */
    public synchronized TestDatabase on(Engine engine) {
        return shared.computeIfAbsent(engine, this::fresh);
    }

    /** A database that nobody used before; takes about a second on PostgreSQL. */
    public synchronized TestDatabase fresh(Engine engine) {
        try {
            TestDatabase database = new TestDatabase(engine);
            opened.add(database);
            sources.forEach(database::migrate);
            return database;
        } catch (SQLException | XAException failed) {
            throw new IllegalStateException(engine + " could not make a database", failed);
        }
    }

    @Override
    protected synchronized void after() {
        opened.forEach(Databases::close);
        opened.clear();
        shared.clear();
    }

    private static void close(TestDatabase database) {
        try {
            database.close();
        } catch (SQLException failed) {
            throw new IllegalStateException("A test still uses the database", failed);
        }
    }
}
