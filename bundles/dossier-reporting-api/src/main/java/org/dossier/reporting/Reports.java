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
     * Consumption by month and currency, of one customer or of a group.
     *
     * @throws org.dossier.core.NotFound when one of the customers does not exist, or the caller may not know of it
     * @throws org.dossier.core.AccessDenied when the caller may not see operating information
     */
    Report consumption(Caller caller, ConsumptionReportRequest request);

    /**
     * Opens a figure to its records and audit entries, and computes it again as of its moment.
     *
     * @throws org.dossier.core.NotFound when there is no such figure, or the caller may not see what it is made of
     */
    OpenedFigure open(Caller caller, FigureId figure, PageRequest page);
}
