package org.dossier.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.Archive;
import org.dossier.archive.CustomerRecord;
import org.dossier.archive.CustomerSummary;
import org.dossier.archive.OpenRequest;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Purpose;
import org.dossier.shell.completion.SectionCompleter;
import org.dossier.shell.field.FieldData;
import org.dossier.shell.output.Listing;

/** Opens a customer, as it is or as it was (T11, S17). */
@Command(scope = "dossier", name = "customer-show", description = "Opens a customer, a row for each field that one may see")
@Service
public final class CustomerShowCommand extends ListingCommand {

    /** What the customer's own data, outside of all sections, stand under. */
    private static final String HEAD = "customer";

    @Argument(name = "number", description = "The customer number", required = true)
    String number;

    @Option(name = "--as-of", description = "A date or time: shows what was known then")
    String asOf;

    @Option(name = "--section", description = "A section to show; all without it", multiValued = true)
    @Completion(SectionCompleter.class)
    List<String> sections = List.of();

    @Option(name = "--purpose", description = "Why: a purpose code, or work:<id> of the open work")
    String purpose;

    @Reference(optional = true)
    Archive archive;

    @Override
    Listing listing() {
        CustomerRecord opened = present(archive, "the archive").open(caller(), new CustomerNumber(number),
                new OpenRequest(Set.copyOf(sections), Moment.end("--as-of", asOf),
                        Optional.ofNullable(purpose).map(Purpose::parse)));
        Listing listing = new Listing("section", "version", "field", "value", "masked");
        addHead(listing, opened);
        opened.sections().forEach((section, content) -> content.fields().forEach((field, value) ->
                listing.row(section, content.version(), field, FieldData.of(value), opened.masked().contains(field))));
        return listing;
    }

    private static void addHead(Listing listing, CustomerRecord opened) {
        CustomerSummary head = opened.head();
        listing.row(HEAD, opened.version(), "number", head.number().value(), false)
                .row(HEAD, opened.version(), "kind", head.kind().name(), false)
                .row(HEAD, opened.version(), "name", head.name(), opened.masked().contains("name"))
                .row(HEAD, opened.version(), "state", head.state().name(), false);
        head.manager().ifPresent(manager -> listing.row(HEAD, opened.version(), "manager", manager, false));
    }
}
