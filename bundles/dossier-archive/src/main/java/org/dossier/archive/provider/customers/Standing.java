package org.dossier.archive.provider.customers;

import org.dossier.access.Facts;
import org.dossier.archive.CustomerState;

/**
 * A customer's head together with what its batch adds to it.
 *
 * @param head the head row
 * @param state where the customer stands
 * @param version grows with every change of the customer, and when its batch is decided
 */
public record Standing(CustomerHead head, CustomerState state, long version) {

    /** What is shown of it. */
    public Circumstances circumstances() {
        return new Circumstances(state, head.manager());
    }

    /** What the access policy needs to know. */
    public Facts facts() {
        return new Facts(head.number(), state.name(), head.manager(), head.unit(), head.sensitivity());
    }
}
