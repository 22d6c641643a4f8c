package org.dossier.interactions.provider.consumption;

import java.time.Instant;

import org.dossier.core.CustomerNumber;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.ConsumptionItem;
import org.dossier.interactions.NewConsumption;
import org.dossier.interactions.provider.trail.RowContent;

/**
 * An item on its way into the table.
 *
 * @param id its identifier
 * @param made what was recorded
 * @param recordedAt when
 */
record Item(ConsumptionId id, NewConsumption made, Instant recordedAt) {

    /** The table, as audit entries name it. */
    static final String TABLE = "interactions_item";

    /** The row as audit entries commit to it. */
    RowContent content(CustomerNumber number) {
        return contentOf(new ConsumptionItem(id, number, made.date(), made.product(), made.quantity(), made.amount(), made.reverses(),
                recordedAt, ""));
    }

    /** A stored row as audit entries commit to it; the entry itself is not part of it, since it is known only afterwards. */
    static RowContent contentOf(ConsumptionItem row) {
        return new RowContent().text(row.customer()).text(row.id()).text(row.date()).text(row.product())
                .text(row.quantity().stripTrailingZeros().toPlainString()).text(row.amount().amount().toPlainString())
                .text(row.amount().currency()).text(row.reverses().map(ConsumptionId::value).orElse("")).text(row.recordedAt());
    }
}
