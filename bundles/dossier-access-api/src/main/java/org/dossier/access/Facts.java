package org.dossier.access;

import java.util.Objects;
import java.util.Optional;

import org.dossier.core.CustomerNumber;

/**
 * What the policy needs to know of a customer, and nothing else.
 *
 * @param customer the customer's number
 * @param state the customer's state, as the archive names it
 * @param manager the account of the account manager, where there is one
 * @param unit the unit that answers for the customer, where there is one
 * @param sensitivity how sensitive the customer is as a whole
 */
public record Facts(CustomerNumber customer, String state, Optional<String> manager, Optional<String> unit, Sensitivity sensitivity) {

    /** @throws NullPointerException when a part is missing */
    public Facts {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(sensitivity, "sensitivity");
    }
}
