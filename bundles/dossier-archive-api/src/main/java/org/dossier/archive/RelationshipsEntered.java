package org.dossier.archive;

import java.util.List;

import org.dossier.access.ProposalId;
import org.dossier.core.Receipt;

/**
 * Relationships that wait for their review.
 *
 * @param ids their identifiers, in the order of the input
 * @param review the one proposal under which they are reviewed
 * @param receipt the audit log's signed receipt
 */
public record RelationshipsEntered(List<RelationshipId> ids, ProposalId review, Receipt receipt) {

    /** Keeps an unmodifiable copy. */
    public RelationshipsEntered {
        ids = List.copyOf(ids);
    }
}
