package org.dossier.rest.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.ConsumptionItem;
import org.dossier.rest.json.MoneyBody;

/**
 * A consumption item as it was recorded.
 *
 * @param id its identifier
 * @param date the day of consumption
 * @param product the product's code or name
 * @param quantity how much
 * @param amount what it cost
 * @param reverses the item that this one takes back
 * @param recordedAt when it became known
 * @param entry the audit entry under which it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"id", "date", "product", "quantity", "amount", "recordedAt", "entry"})
record ConsumptionBody(String id, LocalDate date, String product, BigDecimal quantity, MoneyBody amount, String reverses,
        Instant recordedAt, String entry) {

    static ConsumptionBody of(ConsumptionItem item) {
        return new ConsumptionBody(item.id().value(), item.date(), item.product(), item.quantity().stripTrailingZeros(),
                MoneyBody.of(item.amount()), item.reverses().map(ConsumptionId::value).orElse(null), item.recordedAt(),
                item.entry());
    }
}
