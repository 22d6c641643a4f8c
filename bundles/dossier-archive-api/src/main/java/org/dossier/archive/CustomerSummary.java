package org.dossier.archive;

import java.util.Optional;

import org.dossier.core.CustomerNumber;

/**
 * A customer in a list.
 *
 * @param number the customer's number
 * @param kind what it is
 * @param name its name as the caller may see it
 * @param state where it stands
 * @param manager the account of its account manager, where there is one
 */
public record CustomerSummary(CustomerNumber number, CustomerKind kind, String name, CustomerState state,
        Optional<String> manager) {

    /** Hides the name. */
    @Override
    public String toString() {
        return "CustomerSummary[" + number + "]";
    }
}
