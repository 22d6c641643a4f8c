package org.dossier.archive;

import java.util.Optional;

/**
 * Conditions that all hold for the customers that are wanted; an empty one does not narrow, and the state alone does not narrow
 * enough.
 *
 * @param number the customer number
 * @param phone a phone number in any notation, or its last four digits
 * @param name the name
 * @param anything a number, a phone or a name, whichever it is (T17)
 * @param state where the customer stands
 * @param manager the account of the account manager
 */
public record CustomerQuery(Optional<String> number, Optional<String> phone, Optional<String> name, Optional<String> anything,
        Optional<CustomerState> state, Optional<String> manager) {

    /** A number, a phone or a name, whichever it is (T17). */
    public static CustomerQuery anything(String text) {
        return new CustomerQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty(),
                Optional.empty());
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "CustomerQuery";
    }
}
