package org.dossier.shell.command;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.dossier.archive.Archive;
import org.dossier.archive.CustomerQuery;
import org.dossier.archive.CustomerState;
import org.dossier.archive.CustomerSummary;
import org.dossier.core.Page;
import org.dossier.shell.output.Listing;

/** Finds customers (T17). */
@Command(scope = "dossier", name = "customer-find", description = "Finds customers by number, phone or name")
@Service
public final class CustomerFindCommand extends PagedCommand {

    @Argument(name = "anything", description = "A number, a phone or a name, whichever it is")
    String anything;

    @Option(name = "--number", description = "The customer number")
    String number;

    @Option(name = "--phone", description = "A phone number, or its last four digits")
    String phone;

    @Option(name = "--name", description = "The name")
    String name;

    @Option(name = "--state", description = "Where the customer stands")
    @Completion(value = StringsCompleter.class, values = {"provisional", "active", "rejected"})
    String state;

    @Option(name = "--manager", description = "The account of the account manager")
    String manager;

    @Reference(optional = true)
    Archive archive;

    @Override
    Listing listing() {
        CustomerQuery query = new CustomerQuery(Optional.ofNullable(number), Optional.ofNullable(phone),
                Optional.ofNullable(name),
                Optional.ofNullable(anything), Choice.of(CustomerState.class, "--state", state), Optional.ofNullable(manager));
        Page<CustomerSummary> found = present(archive, "the archive").find(caller(), query, page());
        Listing listing = new Listing("number", "kind", "name", "state", "manager").next(found.next());
        found.items().forEach(one ->
                listing.row(one.number().value(), one.kind().name(), one.name(), one.state().name(), one.manager()));
        return listing;
    }
}
