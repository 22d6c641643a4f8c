package org.dossier.database.testing;

import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.sql.DataSource;
import javax.transaction.TransactionManager;
import org.apache.aries.jpa.support.impl.EMSupplierImpl;
import org.apache.aries.jpa.support.impl.XAJpaTemplate;
import org.apache.aries.jpa.template.JpaTemplate;
import org.eclipse.persistence.transaction.JTATransactionController;
import org.osgi.service.coordinator.Coordinator;

/** A persistence unit of the class path on one data source, used through the same template as in the container. */
final class PersistenceUnit implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final JpaTemplate template;

    PersistenceUnit(String name, DataSource dataSource, TransactionManager transactions, Coordinator coordinator) {
        this.factory = open(name, dataSource, transactions);
        this.template = new XAJpaTemplate(new EMSupplierImpl(name, factory, coordinator), transactions, coordinator);
    }

    JpaTemplate template() {
        return template;
    }

    @Override
    public void close() {
        factory.close();
    }

    /** The coordinator of the container; its public maker needs a framework. */
    static Coordinator coordinator() {
        try {
            Class<?> manager = Class.forName("org.apache.felix.coordinator.impl.CoordinationMgr");
            Constructor<?> makeManager = manager.getDeclaredConstructor();
            makeManager.setAccessible(true);
            Class<?> coordinator = Class.forName("org.apache.felix.coordinator.impl.CoordinatorImpl");
            Constructor<?> make = coordinator.getDeclaredConstructor(org.osgi.framework.Bundle.class, manager);
            make.setAccessible(true);
            return (Coordinator) make.newInstance(null, makeManager.newInstance());
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException("This is not the coordinator that the harness knows", other);
        }
    }

    private static EntityManagerFactory open(String name, DataSource dataSource, TransactionManager transactions) {
        Map<String, Object> settings = Map.of(
                "javax.persistence.transactionType", "JTA",
                "javax.persistence.jtaDataSource", dataSource,
                "eclipselink.target-server", JtaPlatform.class.getName(),
                // EclipseLink keeps one session for each name, also when the database is another.
                "eclipselink.session-name", name + "-" + UUID.randomUUID(),
                "eclipselink.weaving", "false");
        synchronized (JTATransactionController.class) {
            // The session takes the transaction manager from this static when it logs in, and the first entity manager makes it.
            JTATransactionController.setDefaultTransactionManager(transactions);
            EntityManagerFactory factory = Persistence.createEntityManagerFactory(name, settings);
            factory.createEntityManager().close();
            return factory;
        }
    }
}
