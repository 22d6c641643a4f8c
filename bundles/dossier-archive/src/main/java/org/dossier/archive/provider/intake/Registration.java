package org.dossier.archive.provider.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

import javax.persistence.EntityManager;

import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.archive.provider.identifiers.Identifier;
import org.dossier.archive.provider.sections.SectionVersion;

/**
 * Writes entries. Explicit SQL in batches, since a thousand customers are some ten thousand rows; one customer takes the same
 * way. Stateless.
 */
public final class Registration {

    private static final String CUSTOMER =
            "insert into archive_customer (number, kind, state, manager, unit, tier, sensitivity, batch,"
            + " version, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SECTION =
            "insert into archive_section (number, section, version, head_version, recorded_at, maker,"
            + " document) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String IDENTIFIER = "insert into archive_identifier (number, kind, token, claim) values (?, ?, ?, ?)";

    /** Writes heads, sections and identifiers in the transaction of the entity manager. */
    public void write(EntityManager entities, List<Entry> entries) throws SQLException {
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        insert(connection, CUSTOMER, entries.stream().map(Entry::head).toList(), Registration::bind);
        insert(connection, SECTION, entries.stream().flatMap(e -> e.sections().stream()).toList(), Registration::bind);
        insert(connection, IDENTIFIER, entries.stream().flatMap(e -> e.identifiers().stream()).toList(), Registration::bind);
    }

    private static <R> void insert(Connection connection, String sql, List<R> rows, Binding<R> binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (R row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, CustomerHead head) throws SQLException {
        statement.setString(1, head.number().value());
        statement.setString(2, head.kind().name());
        statement.setString(3, head.state().name());
        statement.setString(4, head.manager().orElse(null));
        statement.setString(5, head.unit().orElse(null));
        statement.setString(6, head.tier().orElse(null));
        statement.setString(7, head.sensitivity().name());
        statement.setString(8, head.batch().orElse(null));
        statement.setLong(9, head.version());
        statement.setTimestamp(10, Timestamp.from(head.createdAt()));
    }

    private static void bind(PreparedStatement statement, SectionVersion section) throws SQLException {
        statement.setString(1, section.number().value());
        statement.setString(2, section.section());
        statement.setLong(3, section.version());
        statement.setLong(4, section.headVersion());
        statement.setTimestamp(5, Timestamp.from(section.recordedAt()));
        statement.setString(6, section.maker());
        statement.setBytes(7, section.document());
    }

    private static void bind(PreparedStatement statement, Identifier identifier) throws SQLException {
        statement.setString(1, identifier.number().value());
        statement.setString(2, identifier.token().kind());
        statement.setString(3, identifier.token().value());
        statement.setString(4, identifier.claim().orElse(null));
    }

    /** Puts a row's columns into a statement. */
    private interface Binding<R> {
        void bind(PreparedStatement statement, R row) throws SQLException;
    }
}
