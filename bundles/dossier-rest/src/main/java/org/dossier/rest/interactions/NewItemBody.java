package org.dossier.rest.interactions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dossier.core.Invalid;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.NewConsumption;
import org.dossier.rest.json.Decimals;
import org.dossier.rest.json.Given;
import org.dossier.rest.json.MoneyBody;
import org.dossier.rest.problem.RestError;

/**
 * One consumed service or product.
 *
 * @param date the day of consumption
 * @param product the product's code or name
 * @param quantity how much
 * @param amount what it cost
 * @param reverses the item that this one takes back
 */
record NewItemBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate date,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String product,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) BigDecimal quantity,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) MoneyBody amount,
        String reverses) {

    NewItemBody {
        new Given().field("date", date).field("product", product).field("quantity", quantity).field("amount", amount).check();
        if (!Decimals.writable(quantity)) {
            throw new Invalid(RestError.BODY_SHAPE, "quantity", "give a decimal number");
        }
    }

    NewConsumption consumption() {
        return new NewConsumption(date, product, quantity, amount.money(), Optional.ofNullable(reverses).map(ConsumptionId::new));
    }
}
