package org.dossier.interactions.provider.trail;

import org.dossier.core.Receipt;

/**
 * What a record answered, in one line that an idempotency key can keep: an identifier and the receipt, no data.
 *
 * @param made the identifier of what was made
 * @param receipt the audit log's receipt
 */
public record Answer(String made, Receipt receipt) {

    private static final String BETWEEN = " ";
    private static final int PARTS = 4;

    String text() {
        return String.join(BETWEEN, made, receipt.entry(), receipt.leafHash(), receipt.signature());
    }

    static Answer parse(String text) {
        String[] parts = text.split(BETWEEN, PARTS);
        return new Answer(parts[0], new Receipt(parts[1], parts[2], parts[3]));
    }
}
