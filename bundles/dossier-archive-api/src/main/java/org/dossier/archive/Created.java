package org.dossier.archive;

import org.dossier.access.ProposalId;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Receipt;

/**
 * A customer that has just got its number.
 *
 * @param number the number, given for good
 * @param state where it stands
 * @param review the proposal under which its intake is reviewed
 * @param receipt the audit log's signed receipt
 */
public record Created(CustomerNumber number, CustomerState state, ProposalId review, Receipt receipt) {
}
