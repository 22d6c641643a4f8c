package org.dossier.access;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.dossier.core.CustomerNumber;

/**
 * Something that another person is asked to decide. Holds no data of a customer: what is proposed stays with the handler, under
 * the reference.
 *
 * @param kind the handler's {@link ProposalHandler#kind()}
 * @param reference the handler's own identifier of what is proposed
 * @param customer the customer that it is about, where it is about one
 * @param right what a decider must be allowed
 * @param fields the names of the fields that would change
 * @param rekey the fields that the decider must key again from the source document (D7); a subset of {@code fields}
 */
public record NewProposal(String kind, String reference, Optional<CustomerNumber> customer, Permission right, SortedSet<String> fields,
        SortedSet<String> rekey) {

    /** Keeps unmodifiable copies. */
    public NewProposal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(right, "right");
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
        rekey = Collections.unmodifiableSortedSet(new TreeSet<>(rekey));
    }
}
