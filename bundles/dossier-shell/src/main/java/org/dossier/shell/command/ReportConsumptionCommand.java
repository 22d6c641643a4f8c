package org.dossier.shell.command;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.core.CustomerNumber;
import org.dossier.reporting.ConsumptionReportRequest;
import org.dossier.reporting.Report;
import org.dossier.reporting.Reports;
import org.dossier.shell.completion.AnythingCompleter;
import org.dossier.shell.output.Listing;

/** Reports consumption by month and currency, in figures that can be opened (T20, G1). */
@Command(scope = "dossier", name = "report-consumption",
        description = "Reports consumption by month and currency, of a customer or of a group")
@Service
public final class ReportConsumptionCommand extends ListingCommand {

    @Argument(name = "numbers", description = "The customer numbers", required = true, multiValued = true)
    @Completion(AnythingCompleter.class)
    List<String> numbers;

    @Option(name = "--from", description = "The first month, YYYY-MM", required = true)
    String from;

    @Option(name = "--to", description = "The last month, YYYY-MM", required = true)
    String to;

    @Option(name = "--as-of", description = "A date or time: reports what was known then")
    String asOf;

    @Reference(optional = true)
    Reports reports;

    @Override
    Listing listing() {
        ConsumptionReportRequest request = new ConsumptionReportRequest(
                numbers.stream().map(CustomerNumber::new).collect(Collectors.toSet()), Months.of("--from", from),
                Months.of("--to", to), Moment.end("--as-of", asOf));
        Report report = present(reports, "reporting").consumption(caller(), request);
        Listing listing = new Listing("label", "value", "unit", "records", "figure", "digest")
                .fact("report", report.name())
                .fact("asOf", report.asOf().toString());
        report.figures().forEach(figure -> listing.row(figure.label(), figure.value(), figure.unit(), figure.records(),
                figure.id().value(), figure.digest()));
        return listing;
    }
}
