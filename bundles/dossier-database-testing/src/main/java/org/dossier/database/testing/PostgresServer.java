package org.dossier.database.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.postgresql.xa.PGXADataSource;

/** A PostgreSQL server that starts when the first test asks for it, and stops with the JVM. */
final class PostgresServer implements DatabaseServer {

    private static final String USER = "postgres";

    private EmbeddedPostgres started;

    @Override
    public void create(String name) throws SQLException {
        execute("create database " + name);
    }

    @Override
    public void drop(String name) throws SQLException {
        execute("drop database " + name + " with (force)");
    }

    @Override
    public DataSource plain(String name) {
        return server().getDatabase(USER, name);
    }

    @Override
    public XADataSource xa(String name) {
        PGXADataSource dataSource = new PGXADataSource();
        dataSource.setUrl(server().getJdbcUrl(USER, name));
        return dataSource;
    }

    @Override
    public String validationQuery() {
        return "select 1";
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private synchronized EmbeddedPostgres server() {
        if (started == null) {
            try {
                started = EmbeddedPostgres.builder().start();
            } catch (IOException absent) {
                throw new UncheckedIOException("PostgreSQL could not be started; no suite is skipped for that", absent);
            }
        }
        return started;
    }
}
