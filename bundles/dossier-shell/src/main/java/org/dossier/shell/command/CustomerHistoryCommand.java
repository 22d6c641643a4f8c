package org.dossier.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.Archive;
import org.dossier.archive.HistoryItem;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.shell.field.FieldData;
import org.dossier.shell.output.Listing;

/** Lists what was changed of a customer (S17). */
@Command(scope = "dossier", name = "customer-history",
        description = "Lists the changes of a customer, newest first, a row for each field")
@Service
public final class CustomerHistoryCommand extends PagedCommand {

    @Argument(name = "number", description = "The customer number", required = true)
    String number;

    @Reference(optional = true)
    Archive archive;

    @Override
    Listing listing() {
        Page<HistoryItem> history = present(archive, "the archive").history(caller(), new CustomerNumber(number), page());
        Listing listing = new Listing("at", "section", "version", "maker", "decider", "field", "before", "after", "reason")
                .next(history.next());
        history.items().forEach(item -> item.changes().forEach(change -> addTo(listing, item, change)));
        return listing;
    }

    private static void addTo(Listing listing, HistoryItem item, HistoryItem.Change change) {
        listing.row(item.at().toString(), item.section(), item.version(), item.maker(), item.decider(), change.field(),
                change.before().map(FieldData::of), change.after().map(FieldData::of), item.reason());
    }
}
