package org.dossier.archive;

import java.util.List;

import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;

/**
 * The new customer looks like one that is there (T10). Names only customers that the caller may see; look at them, and repeat the call
 * with those that are others in {@link NewCustomer#notDuplicateOf()}. A unique value, such as a registration number, cannot be passed.
 */
public class PossibleDuplicate extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient List<CustomerNumber> candidates;

    /** The candidates that the caller may see; empty when others know them. */
    public PossibleDuplicate(String message, List<CustomerNumber> candidates) {
        super(ArchiveError.POSSIBLE_DUPLICATE, message);
        this.candidates = List.copyOf(candidates);
    }

    /** The candidates that the caller may see. */
    public List<CustomerNumber> candidates() {
        return candidates;
    }
}
