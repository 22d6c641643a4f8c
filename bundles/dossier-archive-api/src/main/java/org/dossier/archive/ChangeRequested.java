package org.dossier.archive;

import org.dossier.access.ProposalId;
import org.dossier.core.Receipt;

/**
 * A change that waits for its review.
 *
 * @param review the proposal under which it is reviewed
 * @param receipt the audit log's signed receipt
 */
public record ChangeRequested(ProposalId review, Receipt receipt) {
}
