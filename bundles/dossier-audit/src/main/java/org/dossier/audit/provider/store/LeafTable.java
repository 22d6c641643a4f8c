package org.dossier.audit.provider.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.provider.entry.SealedEntry;

/** Gives entries their places, with what queries narrow by. */
public final class LeafTable {

    private final Connection connection;
    private final FieldSets fieldSets;

    /** The places, written through that connection. */
    public LeafTable(Connection connection, FieldSets fieldSets) {
        this.connection = connection;
        this.fieldSets = fieldSets;
    }

    /** Inserts the entries at consecutive places from the first on. */
    public void insert(long first, List<SealedEntry> entries) throws SQLException {
        insertLeaves(first, entries);
        insertSubjects(first, entries);
    }

    private void insertLeaves(long first, List<SealedEntry> entries) throws SQLException {
        String sql = "insert into audit_leaf (idx, entry, at_micros, account, action_name, field_set) values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            long index = first;
            for (SealedEntry entry : entries) {
                AuditEvent event = entry.event();
                insert.setLong(1, index++);
                insert.setString(2, entry.id());
                insert.setLong(3, Micros.of(entry.at()));
                insert.setString(4, event.by().account());
                insert.setString(5, event.action().name());
                if (event.fields().isEmpty()) {
                    insert.setNull(6, Types.INTEGER);
                } else {
                    insert.setInt(6, fieldSets.id(event.fields()));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void insertSubjects(long first, List<SealedEntry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_subject (customer, idx) values (?, ?)")) {
            long index = first;
            boolean any = false;
            for (SealedEntry entry : entries) {
                for (String customer : customers(entry.event())) {
                    insert.setString(1, customer);
                    insert.setLong(2, index);
                    insert.addBatch();
                    any = true;
                }
                index++;
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    /** The customers that an event names, each once. */
    public static List<String> customers(AuditEvent event) {
        List<AuditSubject> subjects = event.subjects();
        return subjects.size() == 1
                ? List.of(subjects.get(0).number().value())
                : subjects.stream().map(subject -> subject.number().value()).distinct().toList();
    }
}
