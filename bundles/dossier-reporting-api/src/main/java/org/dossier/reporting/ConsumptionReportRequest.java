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
 * @param customers whose consumption; several are a group
 * @param from the first month
 * @param to the last month, inclusive
 * @param asOf the moment whose state of knowledge counts; empty for now
 */
public record ConsumptionReportRequest(Set<CustomerNumber> customers, YearMonth from, YearMonth to, Optional<Instant> asOf) {

    /** Keeps an unmodifiable copy. */
    public ConsumptionReportRequest {
        customers = Set.copyOf(customers);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(asOf, "asOf");
    }
}
