package org.dossier.rest.interactions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dossier.core.Invalid;
import org.dossier.interactions.NewConsumption;
import org.dossier.rest.json.MoneyBody;
import org.dossier.rest.problem.RestError;

/**
 * What was consumed: one item by its parts, or many under {@code items}.
 *
 * @param date the day of consumption
 * @param product the product's code or name
 * @param quantity how much
 * @param amount what it cost
 * @param reverses the item that this one takes back
 * @param items many items in place of one
 */
@Schema(example = "{\"date\":\"2026-05-20\",\"product\":\"leased-line\",\"quantity\":1,"
        + "\"amount\":{\"amount\":\"1234.50\",\"currency\":\"CNY\"}}")
record NewConsumptionBody(LocalDate date, String product, BigDecimal quantity, MoneyBody amount, String reverses,
        List<NewItemBody> items) {

    NewConsumptionBody {
        if (items == null) {
            items = List.of(new NewItemBody(date, product, quantity, amount, reverses));
        } else if (items.stream().anyMatch(Objects::isNull)) {
            throw new Invalid(RestError.BODY_SHAPE, "items", "give items");
        }
    }

    List<NewConsumption> consumption() {
        return items.stream().map(NewItemBody::consumption).toList();
    }
}
