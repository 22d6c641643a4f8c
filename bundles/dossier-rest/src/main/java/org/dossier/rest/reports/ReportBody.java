package org.dossier.rest.reports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.dossier.reporting.Report;

/**
 * A report.
 *
 * @param name the report's name
 * @param asOf the moment whose state of knowledge it shows
 * @param figures its figures, in their order; each opens under {@code /reports/{name}/figures/{id}}
 */
@Schema(name = "Report")
record ReportBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String name,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant asOf,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<FigureBody> figures) {

    static ReportBody of(Report report) {
        return new ReportBody(report.name(), report.asOf(), report.figures().stream().map(FigureBody::of).toList());
    }
}
