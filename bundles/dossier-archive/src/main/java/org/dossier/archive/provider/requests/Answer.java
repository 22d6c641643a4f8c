package org.dossier.archive.provider.requests;

import org.dossier.access.ProposalId;
import org.dossier.core.Receipt;

/**
 * What a change answered, in one line that an idempotency key can keep: identifiers and the receipt, no data.
 *
 * @param made the identifier of what was made
 * @param review the proposal under which it is reviewed
 * @param receipt the audit log's receipt
 */
public record Answer(String made, ProposalId review, Receipt receipt) {

    private static final String BETWEEN = " ";
    private static final int PARTS = 5;

    String text() {
        return String.join(BETWEEN, made, review.value(), receipt.entry(), receipt.leafHash(), receipt.signature());
    }

    static Answer parse(String text) {
        String[] parts = text.split(BETWEEN, PARTS);
        return new Answer(parts[0], new ProposalId(parts[1]), new Receipt(parts[2], parts[3], parts[4]));
    }
}
