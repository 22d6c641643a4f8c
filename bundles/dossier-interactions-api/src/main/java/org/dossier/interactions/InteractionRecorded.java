package org.dossier.interactions;

import org.dossier.core.Receipt;

/**
 * A contact that has just been recorded.
 *
 * @param id its identifier
 * @param receipt the audit log's signed receipt
 */
public record InteractionRecorded(InteractionId id, Receipt receipt) {
}
