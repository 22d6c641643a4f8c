package org.dossier.reporting.provider.figures;

import java.util.Currency;
import java.util.List;

import org.dossier.core.Money;
import org.dossier.interactions.MonthlyConsumption;

/**
 * What a figure says.
 *
 * @param sum the sum of its records
 * @param records how many records it is made of
 */
public record FigureAnswer(Money sum, long records) {

    /** The answer over some months of one currency; over none, nothing. */
    public static FigureAnswer over(Currency currency, List<MonthlyConsumption> months) {
        return new FigureAnswer(months.stream().map(MonthlyConsumption::amount).reduce(Money.zero(currency), Money::plus),
                months.stream().mapToLong(MonthlyConsumption::items).sum());
    }

    /** The sum as a decimal text with the currency's places. */
    public String value() {
        return sum.amount().toPlainString();
    }
}
