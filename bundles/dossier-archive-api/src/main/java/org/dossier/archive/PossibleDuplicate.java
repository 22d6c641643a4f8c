package org.dossier.archive;

import java.util.List;

import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Violation;

/**
 * The new customer looks like one that is there (T10). Names only customers that the caller may see; look at them, and repeat the
 * call with those that are others in {@link NewCustomer#notDuplicateOf()}. A unique value, such as a registration number, cannot
 * be passed.
 */
public class PossibleDuplicate extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient List<CustomerNumber> candidates;
    private final transient List<Violation> violations;

    /**
     * The customers and the fields.
     *
     * @param candidates the candidates that the caller may see; empty when others know them
     * @param violations the fields whose values another customer has; in a batch named {@code row/field}
     */
    public PossibleDuplicate(String message, List<CustomerNumber> candidates, List<Violation> violations) {
        super(ArchiveError.POSSIBLE_DUPLICATE, message);
        this.candidates = List.copyOf(candidates);
        this.violations = List.copyOf(violations);
    }

    /** The candidates that the caller may see. */
    public List<CustomerNumber> candidates() {
        return candidates;
    }

    /** The fields whose values another customer has; in a batch named {@code row/field} with rows from 0. */
    public List<Violation> violations() {
        return violations;
    }
}
