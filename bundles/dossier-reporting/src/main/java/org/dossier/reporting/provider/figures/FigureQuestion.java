package org.dossier.reporting.provider.figures;

import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

import org.dossier.interactions.ConsumptionQuestion;

/**
 * The question that a figure answers.
 *
 * @param report the report that the figure stands in
 * @param from the figure's first month
 * @param to the figure's last month, inclusive
 * @param currency the figure's currency
 */
public record FigureQuestion(AskedReport report, YearMonth from, YearMonth to, Currency currency) {

    /** What people call the figure: its months as ISO 8601 writes them, and its currency. */
    public String label() {
        return (from.equals(to) ? from.toString() : from + "/" + to) + " " + currency;
    }

    /** The question as it is asked. */
    public ConsumptionQuestion asked() {
        return new ConsumptionQuestion(Set.copyOf(report.customers()), from, to, Optional.of(currency), Optional.of(report.asOf()));
    }
}
