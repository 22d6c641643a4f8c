package org.dossier.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The databases that Dossier runs on, and the few words of SQL in which they differ for us. The same text serves both for pages
 * ({@code offset ? rows fetch next ? rows only}), sequences and time stamps.
 */
public enum Dialect {

    /** Embedded Derby 10.14: one process, no server. */
    DERBY("Apache Derby", " for update with rs"),

    /** PostgreSQL 14 or newer. */
    POSTGRESQL("PostgreSQL", " for update");

    private final String product;
    private final String forUpdate;

    Dialect(String product, String forUpdate) {
        this.product = product;
        this.forUpdate = forUpdate;
    }

    /**
     * The dialect that a connection speaks. Costs no round trip.
     *
     * @param connection open; stays open
     * @return never null
     * @throws SQLException if the connection is broken, or it leads to a database that Dossier does not run on
     */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Dialect dialect : values()) {
            if (dialect.product.equals(product)) {
                return dialect;
            }
        }
        throw new SQLException("Dossier runs on Derby and PostgreSQL, not on " + product);
    }

    /**
     * The dialect behind a data source. Borrows a connection for a moment.
     *
     * @param dataSource whose database is reachable
     * @return never null
     * @throws SQLException if no connection can be had, or it leads to a database that Dossier does not run on
     */
    public static Dialect of(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return of(connection);
        }
    }

    /**
     * The end of a {@code select} from one table that locks the rows it reads until the transaction ends. Derby allows no
     * {@code order by} in such a statement.
     *
     * @return with a leading space
     */
    public String forUpdate() {
        return forUpdate;
    }
}
