package org.dossier.shell.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.ConsumptionRecorded;
import org.dossier.interactions.NewConsumption;
import org.dossier.shell.completion.AnythingCompleter;
import org.dossier.shell.output.Listing;

/** Records what a customer consumed (T15). */
@Command(scope = "dossier", name = "consumption-record", description = "Records one item of consumption")
@Service
public final class ConsumptionRecordCommand extends ListingCommand {

    @Argument(index = 0, name = "number", description = "The customer number", required = true)
    @Completion(AnythingCompleter.class)
    String number;

    @Argument(index = 1, name = "date", description = "The day, YYYY-MM-DD", required = true)
    String date;

    @Argument(index = 2, name = "product", description = "The product's code or name", required = true)
    String product;

    @Argument(index = 3, name = "amount", description = "What it cost, such as 12.50", required = true)
    String amount;

    @Option(name = "--currency", description = "The currency's ISO 4217 code")
    String currency = "CNY";

    @Option(name = "--quantity", description = "How much")
    String quantity = "1";

    @Option(name = "--reverses", description = "The item that this one takes back")
    String reverses;

    @Option(name = "--key", description = "An idempotency key: repeating the command with it records nothing twice")
    String key;

    @Reference(optional = true)
    ConsumptionBook book;

    @Override
    Listing listing() {
        NewConsumption item = new NewConsumption(Written.as(LocalDate::parse, "date", date, "a date, YYYY-MM-DD"), product,
                Written.as(BigDecimal::new, "--quantity", quantity, "a number"), Written.money(amount, currency),
                Optional.ofNullable(reverses).map(ConsumptionId::new));
        ConsumptionRecorded recorded = present(book, "the book of consumption").record(caller(), new CustomerNumber(number),
                List.of(item), Optional.ofNullable(key).map(IdempotencyKey::new));
        return new Listing("item", "receipt").row(recorded.ids().get(0).value(), recorded.receipt().text());
    }
}
