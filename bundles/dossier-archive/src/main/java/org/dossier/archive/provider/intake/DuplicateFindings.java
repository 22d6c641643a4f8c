package org.dossier.archive.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.dossier.archive.PossibleDuplicate;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Violation;

/** What was found, row by row. Not thread-safe. */
final class DuplicateFindings {

    private final boolean batch;
    private final SortedSet<CustomerNumber> candidates = new TreeSet<>();
    private final List<Violation> violations = new ArrayList<>();

    DuplicateFindings(boolean batch) {
        this.batch = batch;
    }

    void within(int row, String field, int earlier) {
        add(row, field, "row " + earlier + " has the same value");
    }

    void other(int row, String field, Standing other, boolean visible) {
        if (visible) {
            candidates.add(other.head().number());
            add(row, field, other.head().number() + " has the same value");
        } else {
            add(row, field, "a customer of " + other.head().manager().orElse("another post") + " has the same value; ask there");
        }
    }

    void refuse() {
        if (!violations.isEmpty()) {
            String fields = String.join(", ", violations.stream().map(v -> v.field() + ": " + v.message()).toList());
            throw new PossibleDuplicate(fields, List.copyOf(candidates), violations);
        }
    }

    private void add(int row, String field, String message) {
        violations.add(new Violation(batch ? row + "/" + field : field, message));
    }
}
