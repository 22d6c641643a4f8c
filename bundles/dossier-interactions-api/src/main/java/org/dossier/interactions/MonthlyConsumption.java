package org.dossier.interactions;

import java.time.YearMonth;

import org.dossier.core.Money;

/**
 * The consumption of a month in one currency.
 *
 * @param month the month
 * @param amount the sum of its items, reversals taken off
 * @param items how many items it is made of
 */
public record MonthlyConsumption(YearMonth month, Money amount, long items) {
}
