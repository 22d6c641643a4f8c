package org.dossier.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.reporting.Figure;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.OpenedFigure;
import org.dossier.reporting.Reports;
import org.dossier.shell.output.Listing;

/** Opens a figure to its records and audit entries, and computes it again (G1). */
@Command(scope = "dossier", name = "figure-open",
        description = "Opens a figure of a report to its records, and computes it again as of its moment")
@Service
public final class FigureOpenCommand extends PagedCommand {

    @Argument(name = "figure", description = "The identifier of the figure, as the report shows it", required = true)
    String figure;

    @Reference(optional = true)
    Reports reports;

    @Override
    Listing listing() {
        OpenedFigure opened = present(reports, "reporting").open(caller(), new FigureId(figure), page());
        Figure reported = opened.figure();
        Listing listing = new Listing("record", "customer", "value", "entry")
                .fact("label", reported.label())
                .fact("value", reported.value())
                .fact("unit", reported.unit())
                .fact("records", reported.records())
                .fact("asOf", reported.asOf().toString())
                .fact("digest", reported.digest())
                .fact("again", opened.again())
                .fact("reproduced", opened.reproduced())
                .next(opened.sources().next());
        opened.sources().items().forEach(source ->
                listing.row(source.record(), source.customer(), source.value(), source.entry()));
        return listing;
    }
}
