package org.dossier.database.testing;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import javax.transaction.TransactionManager;
import org.apache.commons.dbcp2.DataSourceConnectionFactory;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.PoolableConnectionFactory;
import org.apache.commons.dbcp2.PoolingDataSource;
import org.apache.commons.dbcp2.managed.DataSourceXAConnectionFactory;
import org.apache.commons.dbcp2.managed.ManagedDataSource;
import org.apache.commons.dbcp2.managed.PoolableManagedConnectionFactory;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;

/** Pools put together as pax-jdbc does it in the container, with the limits of {@code etc/org.ops4j.datasource-dossier.cfg}. */
final class Pool implements AutoCloseable {

    private static final int CONNECTIONS = 32;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final GenericObjectPool<PoolableConnection> connections;
    private final DataSource dataSource;

    private Pool(GenericObjectPool<PoolableConnection> connections, DataSource dataSource) {
        this.connections = connections;
        this.dataSource = dataSource;
    }

    /** Connections that take part in JTA transactions: all of one thread in one transaction are one physical connection. */
    static Pool managed(DatabaseServer server, String database, TransactionManager transactions) throws SQLException {
        DataSourceXAConnectionFactory factory = new DataSourceXAConnectionFactory(transactions, server.xa(database));
        GenericObjectPool<PoolableConnection> connections = pool(server, new PoolableManagedConnectionFactory(factory, null));
        return new Pool(connections, new ManagedDataSource<>(connections, factory.getTransactionRegistry()));
    }

    /** Connections that know nothing of JTA. */
    static Pool plain(DatabaseServer server, String database) throws SQLException {
        DataSourceConnectionFactory factory = new DataSourceConnectionFactory(server.plain(database));
        GenericObjectPool<PoolableConnection> connections = pool(server, new PoolableConnectionFactory(factory, null));
        return new Pool(connections, new PoolingDataSource<>(connections));
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        connections.close();
    }

    private static GenericObjectPool<PoolableConnection> pool(DatabaseServer server, PoolableConnectionFactory factory) {
        GenericObjectPoolConfig<PoolableConnection> config = new GenericObjectPoolConfig<>();
        config.setMaxTotal(CONNECTIONS);
        config.setMaxWait(LONGEST_WAIT);
        config.setTestOnBorrow(true);
        config.setJmxEnabled(false);
        factory.setValidationQuery(server.validationQuery());
        GenericObjectPool<PoolableConnection> pool = new GenericObjectPool<>(factory, config);
        factory.setPool(pool);
        return pool;
    }
}
