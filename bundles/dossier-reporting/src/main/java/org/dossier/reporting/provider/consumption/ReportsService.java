package org.dossier.reporting.provider.consumption;

import org.dossier.core.Caller;
import org.dossier.core.PageRequest;
import org.dossier.reporting.ConsumptionReportRequest;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.OpenedFigure;
import org.dossier.reporting.Report;
import org.dossier.reporting.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What clients see of reporting. Thread-safe. */
@Component
public final class ReportsService implements Reports {

    private final ConsumptionReport consumption;
    private final FigureOpening opening;

    /** Each report, and what opens figures. */
    @Activate
    public ReportsService(@Reference ConsumptionReport consumption, @Reference FigureOpening opening) {
        this.consumption = consumption;
        this.opening = opening;
    }

    @Override
    public Report consumption(Caller caller, ConsumptionReportRequest request) {
        return consumption.run(caller, request);
    }

    @Override
    public OpenedFigure open(Caller caller, FigureId figure, PageRequest page) {
        return opening.open(caller, figure, page);
    }
}
