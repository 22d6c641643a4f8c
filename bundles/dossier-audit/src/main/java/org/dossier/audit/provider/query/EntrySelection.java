package org.dossier.audit.provider.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.dossier.audit.AuditEntry;
import org.dossier.audit.AuditQuery;
import org.dossier.audit.provider.store.Micros;
import org.dossier.audit.provider.store.Plans;

/** The SQL of one query: conditions with their values, newest entry first. */
final class EntrySelection {

    private static final String FROM = "select " + EntryRows.COLUMNS + Plans.LEAVES_WITH_ENTRIES + "where l.idx < ?";

    private final StringBuilder sql = new StringBuilder(FROM);
    private final List<Object> values = new ArrayList<>();

    /** Entries that match and stand below the place. */
    EntrySelection(AuditQuery query, long below) {
        values.add(below);
        query.account().ifPresent(account -> and("l.account = ?", account));
        query.action().ifPresent(action -> and("l.action_name = ?", action));
        query.customer().ifPresent(number ->
                and("l.idx in (select s.idx from audit_subject s where s.customer = ?)", number.value()));
        query.field().ifPresent(field -> and("l.field_set in (select f.field_set from audit_field f where f.field = ?)", field));
        query.from().ifPresent(from -> and("l.at_micros >= ?", Micros.of(from)));
        query.to().ifPresent(to -> and("l.at_micros < ?", Micros.of(to)));
    }

    private void and(String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
    }

    List<AuditEntry> read(Connection connection, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.append(" order by l.idx desc").toString())) {
            select.setMaxRows(most);
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            EntryRows entries = new EntryRows();
            List<AuditEntry> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(entries.entry(rows));
                }
            }
            return found;
        }
    }
}
