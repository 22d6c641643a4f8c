package org.dossier.database.testing;

import java.sql.SQLException;
import javax.sql.DataSource;
import javax.sql.XADataSource;

/** Makes and drops databases, and leads to them, always without a pool. */
interface DatabaseServer {

    void create(String name) throws SQLException;

    /** Drops a database that nobody is connected to any more. */
    void drop(String name) throws SQLException;

    DataSource plain(String name) throws SQLException;

    XADataSource xa(String name) throws SQLException;

    /** A statement that any live connection answers. */
    String validationQuery();
}
