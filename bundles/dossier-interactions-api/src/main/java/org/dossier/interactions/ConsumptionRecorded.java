package org.dossier.interactions;

import java.util.List;

import org.dossier.core.Receipt;

/**
 * Items that have just been recorded.
 *
 * @param ids their identifiers, in the order of the input
 * @param receipt the audit log's signed receipt
 */
public record ConsumptionRecorded(List<ConsumptionId> ids, Receipt receipt) {

    /** Keeps an unmodifiable copy. */
    public ConsumptionRecorded {
        ids = List.copyOf(ids);
    }
}
