package org.dossier.reporting.provider.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import org.dossier.core.CustomerNumber;

/**
 * A report as it was asked for: what all of its figures have in common.
 *
 * @param name the report's name
 * @param customers whose figures, in the order of their numbers
 * @param from the first month
 * @param to the last month, inclusive
 * @param asOf the moment whose state of knowledge counts, to the microsecond
 */
public record AskedReport(String name, List<CustomerNumber> customers, YearMonth from, YearMonth to, Instant asOf) {

    /** Keeps the customers in their order, so that one group has one digest. */
    public AskedReport {
        customers = customers.stream().sorted().toList();
    }

    /** About a group, in whatever order. */
    public AskedReport(String name, Set<CustomerNumber> customers, YearMonth from, YearMonth to, Instant asOf) {
        this(name, List.copyOf(customers), from, to, asOf);
    }

    /** The question that one month's figure answers. */
    public FigureQuestion month(YearMonth month, Currency currency) {
        return new FigureQuestion(this, month, month, currency);
    }

    /** The question that the figure of the whole period answers. */
    public FigureQuestion total(Currency currency) {
        return new FigureQuestion(this, from, to, currency);
    }

    /** Whether a total says more than the months do. */
    public boolean severalMonths() {
        return from.isBefore(to);
    }
}
