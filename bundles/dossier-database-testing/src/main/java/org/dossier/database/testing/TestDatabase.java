package org.dossier.database.testing;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import javax.transaction.TransactionManager;
import javax.transaction.TransactionSynchronizationRegistry;
import javax.transaction.xa.XAException;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.geronimo.transaction.manager.GeronimoTransactionManager;
import org.dossier.database.MigrationSource;
import org.dossier.database.internal.Migration;
import org.osgi.service.coordinator.Coordinator;

/**
 * A fresh database with the tables of some providers, and beside it the one for keys; made and dropped by {@link Databases}.
 * Thread-safe: transactions belong to the thread that begins them.
 */
public final class TestDatabase implements AutoCloseable {

    private final Engine engine;
    private final String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
    private final GeronimoTransactionManager transactions;
    private final Pool archive;
    private final Pool keys;
    private final Coordinator coordinator = PersistenceUnit.coordinator();
    private final Map<String, PersistenceUnit> units = new ConcurrentHashMap<>();

    TestDatabase(Engine engine) throws SQLException, XAException {
        this.engine = engine;
        this.transactions = new GeronimoTransactionManager();
        engine.server().create(name);
        engine.server().create(keysName());
        this.archive = Pool.managed(engine.server(), name, transactions);
        this.keys = Pool.plain(engine.server(), keysName());
    }

    /** What both data sources lead to. */
    public Engine engine() {
        return engine;
    }

    /**
     * The data source {@code dossier}: inside a JTA transaction all its connections of one thread are the same, outside they are
     * local.
     */
    public DataSource dataSource() {
        return archive.dataSource();
    }

    /** The data source {@code dossier-keys}: a database of its own, outside of all transactions. */
    public DataSource keys() {
        return keys.dataSource();
    }

    /** The transaction manager, as the container's service of that type. */
    public TransactionManager transactions() {
        return transactions;
    }

    /** The registry of synchronizations, as the container's service of that type. */
    public TransactionSynchronizationRegistry synchronizations() {
        return transactions;
    }

    /**
     * The template of a persistence unit on {@link #dataSource()}, the same each time: Aries' own, with Aries' behaviour. A
     * runtime exception or an error rolls back, and nested calls of one unit share one entity manager.
     *
     * @param unit its name in a {@code META-INF/persistence.xml} of the class path
     */
    public JpaTemplate jpa(String unit) {
        return units.computeIfAbsent(unit, name -> new PersistenceUnit(name, dataSource(), transactions, coordinator)).template();
    }

    /** Migrates a provider's tables with the code that does it in production. */
    public void migrate(MigrationSource source) {
        new Migration(source).run(MigrationSource.KEYS.equals(source.dataSource()) ? keys() : dataSource());
    }

    /** Drops both databases. */
    @Override
    public void close() throws SQLException {
        units.values().forEach(PersistenceUnit::close);
        archive.close();
        keys.close();
        engine.server().drop(name);
        engine.server().drop(keysName());
    }

    Coordinator coordinator() {
        return coordinator;
    }

    private String keysName() {
        return name + "_keys";
    }
}
