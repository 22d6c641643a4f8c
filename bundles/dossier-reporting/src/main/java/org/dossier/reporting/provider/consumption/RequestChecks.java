package org.dossier.reporting.provider.consumption;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import org.dossier.core.Invalid;
import org.dossier.reporting.ConsumptionReportRequest;
import org.dossier.reporting.ReportError;

/** What a request must keep to before anything is asked. */
final class RequestChecks {

    private static final YearMonth EARLIEST = YearMonth.of(1900, 1);
    private static final YearMonth LATEST = YearMonth.of(2999, 12);

    private RequestChecks() {
    }

    /** @throws Invalid when group, period or moment is out of its range */
    static void demand(ConsumptionReportRequest request, Instant now) {
        int size = request.customers().size();
        if (size < 1 || size > ConsumptionReportRequest.MOST_CUSTOMERS) {
            throw new Invalid(ReportError.GROUP, "customers", "give 1 to " + ConsumptionReportRequest.MOST_CUSTOMERS + " customers");
        }
        demandPeriod(request.from(), request.to());
        // what will be known later is not known yet: the figure would not compute again to the same
        if (request.asOf().filter(now::isBefore).isPresent()) {
            throw new Invalid(ReportError.MOMENT, "asOf", "give a moment that has passed, or none for now");
        }
    }

    private static void demandPeriod(YearMonth from, YearMonth to) {
        if (from.isBefore(EARLIEST) || to.isAfter(LATEST)) {
            throw new Invalid(ReportError.PERIOD, "from", "give months from " + EARLIEST + " to " + LATEST);
        }
        long months = from.until(to, ChronoUnit.MONTHS) + 1;
        if (months < 1 || months > ConsumptionReportRequest.MOST_MONTHS) {
            throw new Invalid(ReportError.PERIOD, "from",
                    "give at most " + ConsumptionReportRequest.MOST_MONTHS + " months, the first before the last");
        }
    }
}
