package org.dossier.interactions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.dossier.core.CustomerNumber;
import org.dossier.core.Money;

/**
 * A consumption item as it was recorded; items are never changed, only reversed by others.
 *
 * @param id its identifier
 * @param customer who consumed
 * @param date the day of consumption
 * @param product the product's code or name
 * @param quantity how much
 * @param amount what it cost
 * @param reverses the item that this one takes back
 * @param recordedAt when it became known, to the microsecond
 * @param entry the audit entry under which it was recorded
 */
public record ConsumptionItem(ConsumptionId id, CustomerNumber customer, LocalDate date, String product, BigDecimal quantity,
        Money amount, Optional<ConsumptionId> reverses, Instant recordedAt, String entry) {
}
