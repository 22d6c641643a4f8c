package org.dossier.database.testing;

import java.sql.SQLException;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedXADataSource;

/** Derby in memory, with the settings that the distribution has. */
final class DerbyServer implements DatabaseServer {

    /** Derby says "dropped" with an exception of this state. */
    private static final String DROPPED = "08006";

    DerbyServer() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        System.setProperty("derby.locks.escalationThreshold", "1000000");
    }

    @Override
    public void create(String name) throws SQLException {
        EmbeddedDataSource creating = plain(name);
        creating.setCreateDatabase("create");
        creating.getConnection().close();
    }

    @Override
    public void drop(String name) throws SQLException {
        EmbeddedDataSource dropping = plain(name);
        dropping.setConnectionAttributes("drop=true");
        try {
            dropping.getConnection().close();
        } catch (SQLException answer) {
            if (!DROPPED.equals(answer.getSQLState())) {
                throw answer;
            }
        }
    }

    @Override
    public EmbeddedDataSource plain(String name) {
        EmbeddedDataSource dataSource = new EmbeddedDataSource();
        dataSource.setDatabaseName("memory:" + name);
        return dataSource;
    }

    @Override
    public XADataSource xa(String name) {
        EmbeddedXADataSource dataSource = new EmbeddedXADataSource();
        dataSource.setDatabaseName("memory:" + name);
        return dataSource;
    }

    @Override
    public String validationQuery() {
        return "values 1";
    }
}
