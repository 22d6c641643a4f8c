package org.dossier.access.provider.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.dossier.core.CoreError;
import org.dossier.core.Unavailable;
import org.dossier.database.Dialect;
import org.dossier.database.SchemaReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Explicit SQL: within a JTA transaction on the transaction's connection, outside of one on a connection of its own. Thread-safe.
 */
@Component(service = Sql.class)
public final class Sql {

    /** What the database calls the violation of a constraint (ISO/IEC 9075, class 23). */
    private static final String CONSTRAINT = "23";
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final DataSource source;
    private volatile Dialect dialect;

    /** The data source of the container, once the tables are there. */
    @Activate
    public Sql(@Reference(target = "(osgi.jndi.service.name=dossier)") DataSource source,
            @Reference(target = "(schema=access)") SchemaReady schema) {
        this(source);
    }

    /** A data source whose tables are there. */
    public Sql(DataSource source) {
        this.source = source;
    }

    /** All rows, in the order of the query. */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        return with(sql, statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }, values);
    }

    /** The first row. */
    public <T> Optional<T> one(String sql, RowReader<T> reader, Object... values) {
        return query(sql, reader, values).stream().findFirst();
    }

    /**
     * Changes rows.
     *
     * @return how many were changed
     * @throws RowTaken when a constraint refuses the change
     */
    public int update(String sql, Object... values) {
        return with(sql, PreparedStatement::executeUpdate, values);
    }

    /**
     * Inserts a row unless one with its key is there; waits for a concurrent insertion to end. The transaction stays usable.
     *
     * @return whether the row was inserted
     */
    public boolean insertUnlessThere(String insert, Object... values) {
        if (dialect() == Dialect.POSTGRESQL) {
            return update(insert + " on conflict do nothing", values) > 0; // a refused insertion would end the transaction
        }
        try {
            return update(insert, values) > 0;
        } catch (RowTaken e) {
            return false; // Derby takes back the one statement only
        }
    }

    private Dialect dialect() {
        if (dialect == null) {
            try {
                dialect = Dialect.of(source);
            } catch (SQLException e) {
                throw away(e);
            }
        }
        return dialect;
    }

    /** The instant in a column; null when the column is. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /** The instant as every database keeps it: PostgreSQL has microseconds. */
    public static Instant stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T with(String sql, Work<T> work, Object... values) {
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, column(values[i]));
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw e.getSQLState() != null && e.getSQLState().startsWith(CONSTRAINT) ? new RowTaken(e) : away(e);
        }
    }

    private static Object column(Object value) {
        return value instanceof Instant instant ? Timestamp.from(stored(instant)) : value;
    }

    private static Unavailable away(SQLException reason) {
        return new Unavailable(CoreError.SERVICE_AWAY, "the database cannot be reached", RETRY, reason);
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
