package org.dossier.rest.reports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.dossier.access.AccessControl;
import org.dossier.core.CustomerNumber;
import org.dossier.core.PageRequest;
import org.dossier.reporting.ConsumptionReportRequest;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.Reports;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Parameters;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.problem.Malformed;
import org.dossier.rest.problem.RestError;
import org.dossier.rest.service.Needed;

/** Reports, and their figures opened to their records (G1, T20). */
@Path("/reports")
@Tag(name = "reports")
@NeedsSession
@Refusals
@Produces(MediaType.APPLICATION_JSON)
public final class ReportsResource {

    private final Needed<Reports> reports;
    private final Needed<AccessControl> access;

    /** Reports through the first service; the second one says whether a caller is anybody. */
    public ReportsResource(Needed<Reports> reports, Needed<AccessControl> access) {
        this.reports = reports;
        this.access = access;
    }

    /** The reports that there are. */
    @GET
    @Operation(operationId = "listReports", summary = "List the reports that there are")
    @ApiResponse(responseCode = "200", description = "All reports", useReturnTypeSchema = true)
    public PageBody<ReportItem> list(@Context SecurityContext security) {
        access.call(service -> service.actor(Callers.of(security)));
        return new PageBody<>(Stream.of(ReportName.values()).map(name -> new ReportItem(name, ReportName.FORMATS)).toList(), null);
    }

    /** Consumption by month and currency, of a customer or of a group. */
    @GET
    @Path("/consumption")
    @Operation(operationId = "reportConsumption",
            summary = "Report consumption by month and currency, of a customer or of a group")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public ReportBody consumption(
            @QueryParam("customer") @Parameter(required = true, description = "The customers' numbers; several are a group",
                    array = @ArraySchema(schema = @Schema(type = "string"))) List<String> customers,
            @QueryParam("from") @Parameter(required = true, description = "The first month",
                    schema = @Schema(type = "string", example = "2026-01")) String from,
            @QueryParam("to") @Parameter(required = true, description = "The last month",
                    schema = @Schema(type = "string", example = "2026-06")) String to,
            @QueryParam("asOf") String asOf, @QueryParam("format") String format, @Context SecurityContext security) {
        ReportName.check(format);
        Set<CustomerNumber> group = customers.stream().map(Parameters::customer).collect(Collectors.toUnmodifiableSet());
        ConsumptionReportRequest request = new ConsumptionReportRequest(group, month("from", from), month("to", to),
                Parameters.until("asOf", asOf));
        return ReportBody.of(reports.call(service -> service.consumption(Callers.of(security), request)));
    }

    /** Opens a figure to its records and computes it again. */
    @GET
    @Path("/{name}/figures/{id}")
    @Operation(operationId = "openFigure", summary = "Open a figure to its records, and compute it again")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public OpenedFigureBody open(
            @PathParam("name") @Parameter(schema = @Schema(type = "string", example = "consumption")) String name,
            @PathParam("id") String id, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        ReportName.of(name);
        FigureId figure = new FigureId(id);
        PageRequest page = Parameters.page(limit, cursor);
        return OpenedFigureBody.of(reports.call(service -> service.open(Callers.of(security), figure, page)));
    }

    private static YearMonth month(String name, String text) {
        return Parameters.month(name, text)
                .orElseThrow(() -> new Malformed(RestError.PARAMETER_FORM, name, "give a month (2026-01)"));
    }

    /**
     * A report that there is.
     *
     * @param name its name under {@code /reports}
     * @param formats the forms in which it is handed out
     */
    @Schema(name = "ReportItem")
    record ReportItem(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) ReportName name,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<String> formats) {
    }
}
