package org.dossier.reporting;

import org.dossier.core.Caller;
import org.dossier.core.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reports over services, under the rights of whoever reads them (G1). Running a report and opening a figure are audited.
 * Thread-safe; throws {@code NotSignedIn} for a caller without a session and {@code Unavailable} while a needed part is away.
 */
@ProviderType
public interface Reports {

    /**
     * Consumption by month and currency, of one customer or of a group: a figure for each month and currency in which something
     * was consumed, in the order of months and then currencies, labelled like {@code 2026-05 CNY}; and after them, where the
     * period has several months, the total of each currency, labelled like {@code 2026-01/2026-06 CNY}.
     *
     * @return the report; its figures are kept, so that they can be opened from then on
     * @throws org.dossier.core.Invalid when the period has no month or more than {@value ConsumptionReportRequest#MOST_MONTHS}, the
     *     group no customer or more than {@value ConsumptionReportRequest#MOST_CUSTOMERS}, or the moment lies in the future
     * @throws org.dossier.core.NotFound when one of the customers does not exist, or the caller may not know of it
     * @throws org.dossier.core.AccessDenied when the caller may not see operating information
     */
    Report consumption(Caller caller, ConsumptionReportRequest request);

    /**
     * Opens a figure to its records and audit entries, and computes it again as of its moment, under the rights of whoever opens
     * it: these need not be those of whoever ran the report.
     *
     * @param page which of the sources, newest day first
     * @throws org.dossier.core.NotFound when there is no such figure, or the caller may not see all that it is made of
     */
    OpenedFigure open(Caller caller, FigureId figure, PageRequest page);
}
