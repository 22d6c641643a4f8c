package org.dossier.audit;

import java.time.Instant;
import java.util.Optional;

import org.dossier.core.CustomerNumber;

/**
 * Which entries are wanted; an empty condition does not narrow.
 *
 * @param account who acted
 * @param customer whom it was about
 * @param action what was done
 * @param field a field that was shown or changed
 * @param from the earliest time, inclusive
 * @param to the latest time, exclusive
 */
public record AuditQuery(Optional<String> account, Optional<CustomerNumber> customer, Optional<String> action, Optional<String> field,
        Optional<Instant> from, Optional<Instant> to) {

    /** Every entry. */
    public static AuditQuery everything() {
        return new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
