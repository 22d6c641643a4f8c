package org.dossier.audit.provider.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.StateCommitment;
import org.dossier.audit.provider.store.LeafTable;
import org.dossier.audit.provider.store.StateTable;

/**
 * Compares what the sequencer derived from the entries with the entries: the index by customer, and the newest commitment to
 * each row. A question is only as true as the index that answers it.
 */
final class DerivedCheck {

    private final Connection connection;
    private final Findings findings;
    private final Multiset subjects = new Multiset();
    private long newestStates;

    DerivedCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    /** Takes the entries of a window by their place. */
    void window(Map<Long, AuditEvent> events) throws SQLException {
        Map<String, Map<String, StateTable.Row>> newest = new HashMap<>();
        events.keySet().stream().sorted().forEach(index -> {
            LeafTable.customers(events.get(index)).forEach(customer -> subjects.add(customer, index));
            for (StateCommitment state : events.get(index).states()) {
                newest.computeIfAbsent(state.kind(), kind -> new HashMap<>()).put(state.key(), new StateTable.Row(state, index));
            }
        });
        for (Map.Entry<String, Map<String, StateTable.Row>> kind : newest.entrySet()) {
            compareStates(kind.getKey(), kind.getValue());
        }
    }

    /** Compares the whole once every entry below the size has been taken. */
    void compareEnd(long size) throws SQLException {
        if (!subjects.matches(storedSubjects(size))) {
            findings.add("the index by customer does not agree with the entries");
        }
        compareStateCount(size);
    }

    /** Reads in a transaction, without which PostgreSQL's driver would hold all rows in memory. */
    private Multiset storedSubjects(long size) throws SQLException {
        Multiset stored = subjects.counterpart();
        connection.setAutoCommit(false);
        try (PreparedStatement select = connection.prepareStatement("select customer, idx from audit_subject where idx < ?")) {
            select.setFetchSize(1_000);
            select.setLong(1, size);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    stored.add(rows.getString(1), rows.getLong(2));
                }
            }
            return stored;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void compareStates(String kind, Map<String, StateTable.Row> newest) throws SQLException {
        Map<String, StateTable.Row> stored = new StateTable(connection).of(kind, List.copyOf(newest.keySet())).stream()
                .collect(Collectors.toMap(row -> row.state().key(), row -> row));
        for (StateTable.Row wanted : newest.values()) {
            StateTable.Row found = stored.get(wanted.state().key());
            boolean same = found != null && found.index() == wanted.index() && found.state().equals(wanted.state());
            newestStates += same ? 1 : 0;
            if (!same && (found == null || found.index() <= wanted.index())) {
                findings.add(kind + " " + wanted.state().key() + ": the kept commitment is not that of entry " + wanted.index());
            }
        }
    }

    private void compareStateCount(long size) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from audit_state where idx < ?")) {
            select.setLong(1, size);
            try (ResultSet row = select.executeQuery()) {
                // fewer are no fault: rows have been committed to anew since this run began
                if (row.next() && row.getLong(1) > newestStates) {
                    findings.add((row.getLong(1) - newestStates) + " kept commitments come from no entry");
                }
            }
        }
    }
}
