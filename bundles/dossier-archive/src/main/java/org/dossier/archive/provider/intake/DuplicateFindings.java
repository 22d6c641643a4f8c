package org.dossier.archive.provider.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.dossier.archive.PossibleDuplicate;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Violation;

/** Refuses entries that come all or none because some of them look like others. */
final class DuplicateFindings {

    private final boolean batch;

    DuplicateFindings(boolean batch) {
        this.batch = batch;
    }

    /** @throws PossibleDuplicate naming each field, in a batch with its row, when anything was found */
    void refuse(List<Duplicate> found) {
        if (!found.isEmpty()) {
            List<Violation> violations = found.stream().map(this::violation).toList();
            SortedSet<CustomerNumber> candidates = new TreeSet<>();
            found.stream().map(Duplicate::candidate).flatMap(Optional::stream).forEach(candidates::add);
            String fields = String.join(", ", violations.stream().map(v -> v.field() + ": " + v.message()).toList());
            throw new PossibleDuplicate(fields, List.copyOf(candidates), violations);
        }
    }

    private Violation violation(Duplicate duplicate) {
        Violation found = duplicate.violation();
        return batch ? new Violation(duplicate.row() + "/" + found.field(), found.message()) : found;
    }
}
