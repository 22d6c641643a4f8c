package org.dossier.audit;

import java.util.Objects;

import org.dossier.core.CustomerNumber;

/**
 * A customer that an entry is about, in the version that was shown or written.
 *
 * @param number the customer's number
 * @param version the version of the customer's head that was shown or written; 0 where none was
 */
public record AuditSubject(CustomerNumber number, long version) {

    /** @throws NullPointerException when the number is missing */
    public AuditSubject {
        Objects.requireNonNull(number, "number");
    }
}
