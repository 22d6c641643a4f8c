package org.dossier.audit.provider.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.dossier.audit.VerificationReport;
import org.dossier.audit.provider.store.StateTable;

/** Compares the rows of one owner with the newest commitments to them, both ways, a page at a time (D2). */
final class RowCheck {

    private static final int PAGE = 1_000;

    private final StateTable states;
    private final StateDigest owner;
    private final Findings findings;
    private final Set<String> suspects = new HashSet<>();

    RowCheck(Connection connection, StateDigest owner, Findings findings) {
        this.states = new StateTable(connection);
        this.owner = owner;
        this.findings = findings;
    }

    /** Looks for rows that differ; those may be on their way through the sequencer, so {@link #report} looks at them again. */
    void search() throws SQLException {
        committedRows();
        presentRows();
    }

    /** Whether something differs. */
    boolean suspicious() {
        return !suspects.isEmpty();
    }

    /** Names the rows that still differ. */
    void report() throws SQLException {
        List<String> keys = List.copyOf(suspects);
        var committed = byKey(states.of(owner.kind(), keys).stream().map(StateTable.Row::state).toList());
        var present = byKey(present(keys));
        for (String key : keys.stream().sorted().toList()) {
            String kept = committed.containsKey(key) ? committed.get(key).digest() : null;
            String found = present.containsKey(key) ? present.get(key).digest() : StateCommitment.REMOVED;
            verdict(kept, found).ifPresent(verdict -> findings.add(owner.kind() + " " + key + ": " + verdict));
        }
    }

    private static Optional<String> verdict(String committed, String present) {
        boolean gone = StateCommitment.REMOVED.equals(present);
        if (committed == null || StateCommitment.REMOVED.equals(committed)) {
            return gone ? Optional.empty() : Optional.of("no entry speaks of this row");
        }
        if (gone) {
            return Optional.of("the row is missing");
        }
        return committed.equals(present) ? Optional.empty() : Optional.of("the row was changed behind the services");
    }

    private void committedRows() throws SQLException {
        List<StateTable.Row> page = states.page(owner.kind(), "", PAGE);
        while (!page.isEmpty() && room()) {
            var present = byKey(owner.present(page.stream().map(row -> row.state().key()).toList()));
            for (StateTable.Row row : page) {
                StateCommitment found = present.get(row.state().key());
                String digest = found == null ? StateCommitment.REMOVED : found.digest();
                if (!digest.equals(row.state().digest())) {
                    suspects.add(row.state().key());
                }
            }
            findings.rowsChecked(page.size());
            page = states.page(owner.kind(), page.get(page.size() - 1).state().key(), PAGE);
        }
    }

    private void presentRows() throws SQLException {
        List<String> page = owner.keys(Optional.empty());
        while (!page.isEmpty() && room()) {
            Set<String> known = states.of(owner.kind(), page).stream()
                    .filter(row -> !StateCommitment.REMOVED.equals(row.state().digest()))
                    .map(row -> row.state().key())
                    .collect(Collectors.toSet());
            page.stream().filter(key -> !known.contains(key)).forEach(suspects::add);
            page = owner.keys(Optional.of(page.get(page.size() - 1)));
        }
    }

    private boolean room() {
        return suspects.size() <= VerificationReport.MOST_FINDINGS && !findings.full();
    }

    private List<StateCommitment> present(List<String> keys) {
        List<StateCommitment> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += PAGE) {
            found.addAll(owner.present(keys.subList(from, Math.min(keys.size(), from + PAGE))));
        }
        return found;
    }

    private static Map<String, StateCommitment> byKey(List<StateCommitment> states) {
        return states.stream().collect(Collectors.toMap(StateCommitment::key, Function.identity()));
    }
}
