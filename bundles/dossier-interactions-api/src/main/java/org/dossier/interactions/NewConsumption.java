package org.dossier.interactions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.dossier.core.Money;

/**
 * One consumed service or product (T15).
 *
 * @param date the day of consumption
 * @param product the product's code or name, at most 100 characters
 * @param quantity how much, not zero, at most six decimal places
 * @param amount what it cost
 * @param reverses the item that this one takes back; quantity and amount are then the negated ones
 */
public record NewConsumption(LocalDate date, String product, BigDecimal quantity, Money amount, Optional<ConsumptionId> reverses) {

    /** @throws NullPointerException when a part is missing */
    public NewConsumption {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(reverses, "reverses");
    }
}
