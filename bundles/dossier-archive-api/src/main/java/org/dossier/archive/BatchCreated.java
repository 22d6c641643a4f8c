package org.dossier.archive;

import java.util.List;

import org.dossier.access.ProposalId;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Receipt;

/**
 * Customers that got their numbers together.
 *
 * @param numbers the numbers, in the order of the input
 * @param review the one proposal under which their intake is reviewed
 * @param receipt the audit log's signed receipt
 */
public record BatchCreated(List<CustomerNumber> numbers, ProposalId review, Receipt receipt) {

    /** Keeps an unmodifiable copy. */
    public BatchCreated {
        numbers = List.copyOf(numbers);
    }
}
