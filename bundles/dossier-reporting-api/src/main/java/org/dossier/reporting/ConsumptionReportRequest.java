package org.dossier.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.dossier.core.CustomerNumber;

/**
 * The parameters of the report {@code consumption} (T20).
 *
 * @param customers whose consumption, 1 to {@value #MOST_CUSTOMERS}; several are a group
 * @param from the first month
 * @param to the last month, inclusive; the period has at most {@value #MOST_MONTHS} months
 * @param asOf the moment whose state of knowledge counts, to the microsecond; empty for now
 */
public record ConsumptionReportRequest(Set<CustomerNumber> customers, YearMonth from, YearMonth to, Optional<Instant> asOf) {

    /** How large a group may be. */
    public static final int MOST_CUSTOMERS = 1_000;
    /** How long a period may be. */
    public static final int MOST_MONTHS = 120;

    /** Keeps an unmodifiable copy. */
    public ConsumptionReportRequest {
        customers = Set.copyOf(customers);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(asOf, "asOf");
    }
}
