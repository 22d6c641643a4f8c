package org.dossier.interactions;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.dossier.core.CustomerNumber;

/**
 * What is asked of consumption.
 *
 * @param customers whose, 1 to {@value #MOST_CUSTOMERS}; several are a group (T20)
 * @param from the first month
 * @param to the last month, inclusive, at most 120 months after the first
 * @param currency in which currency; empty for all of them
 * @param asOf the moment whose state of knowledge counts; empty for now
 */
public record ConsumptionQuestion(Set<CustomerNumber> customers, YearMonth from, YearMonth to, Optional<Currency> currency,
        Optional<Instant> asOf) {

    /** How large a group may be. */
    public static final int MOST_CUSTOMERS = 1_000;

    /** Keeps an unmodifiable copy. */
    public ConsumptionQuestion {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(asOf, "asOf");
        customers = Set.copyOf(customers);
    }

    /** Asks in every currency. */
    public ConsumptionQuestion(Set<CustomerNumber> customers, YearMonth from, YearMonth to, Optional<Instant> asOf) {
        this(customers, from, to, Optional.empty(), asOf);
    }
}
