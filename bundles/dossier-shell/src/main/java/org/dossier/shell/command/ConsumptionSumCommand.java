package org.dossier.shell.command;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.core.CustomerNumber;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.ConsumptionQuestion;
import org.dossier.interactions.MonthlyConsumption;
import org.dossier.shell.output.Listing;

/** Sums consumption by month, of one customer or of a group, as it was known at any moment (T20). */
@Command(scope = "dossier", name = "consumption-sum", description = "Sums consumption by month, of a customer or of a group")
@Service
public final class ConsumptionSumCommand extends ListingCommand {

    @Argument(name = "numbers", description = "The customer numbers", required = true, multiValued = true)
    List<String> numbers;

    @Option(name = "--from", description = "The first month, YYYY-MM", required = true)
    String from;

    @Option(name = "--to", description = "The last month, YYYY-MM", required = true)
    String to;

    @Option(name = "--as-of", description = "A date or time: sums what was known then")
    String asOf;

    @Reference(optional = true)
    ConsumptionBook book;

    @Override
    Listing listing() {
        ConsumptionQuestion question = new ConsumptionQuestion(
                numbers.stream().map(CustomerNumber::new).collect(Collectors.toSet()), Months.of("--from", from), Months.of("--to", to),
                Moment.end("--as-of", asOf));
        List<MonthlyConsumption> sums = present(book, "the book of consumption").byMonth(caller(), question);
        Listing listing = new Listing("month", "amount", "currency", "items");
        sums.forEach(sum -> listing.row(sum.month().toString(), sum.amount().amount().toPlainString(),
                sum.amount().currency().getCurrencyCode(), sum.items()));
        return listing;
    }
}
