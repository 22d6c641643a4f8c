package org.dossier.audit.provider;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

import javax.sql.DataSource;

/**
 * A data source whose connections fail on demand, as with a full disk or a table that was made read-only, and that counts
 * commits.
 */
final class BreakableDataSource implements DataSource {

    private final DataSource real;
    private final AtomicInteger commits = new AtomicInteger();
    private volatile String broken = "";
    private volatile boolean away;

    BreakableDataSource(DataSource real) {
        this.real = real;
    }

    /** Statements that begin with the text fail when they are run. */
    void breakStatements(String start) {
        broken = start;
    }

    /** No connection is handed out, and those that were fail at commit. */
    void takeAway() {
        away = true;
    }

    void repair() {
        broken = "";
        away = false;
    }

    /** How many commits ended well on threads of that name. */
    int commits() {
        return commits.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away) {
            throw new SQLException("the database is away");
        }
        Connection connection = real.getConnection();
        Class<?>[] type = {Connection.class};
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), type, (proxy, method, values) -> {
            if ("prepareStatement".equals(method.getName())) {
                refuse(broken.isEmpty() || !((String) values[0]).startsWith(broken));
            }
            if ("commit".equals(method.getName())) {
                refuse(!away);
                commits.addAndGet("dossier-audit-journal".equals(Thread.currentThread().getName()) ? 1 : 0);
            }
            try {
                return method.invoke(connection, values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static void refuse(boolean well) throws SQLException {
        if (!well) {
            throw new SQLException("the statement fails as the test wishes");
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        real.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(BreakableDataSource.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
