package org.dossier.shell.command;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.core.Purpose;
import org.dossier.interactions.Interaction;
import org.dossier.interactions.Interactions;
import org.dossier.shell.output.Listing;

/** Lists the contacts with a customer (T16). */
@Command(scope = "dossier", name = "interaction-list", description = "Lists the contacts with a customer, newest first")
@Service
public final class InteractionListCommand extends PagedCommand {

    @Argument(name = "number", description = "The customer number", required = true)
    String number;

    @Option(name = "--purpose", description = "Why: a purpose code, or work:<id> of the open work")
    String purpose;

    @Reference(optional = true)
    Interactions interactions;

    @Override
    Listing listing() {
        Page<Interaction> latest = present(interactions, "the record of interactions")
                .latest(caller(), new CustomerNumber(number),
                Optional.ofNullable(purpose).map(Purpose::parse), page());
        Listing listing = new Listing("interaction", "at", "kind", "direction", "participants", "summary", "by")
                .next(latest.next());
        latest.items().forEach(one ->
                listing.row(one.id().value(), one.at().toString(), one.kind().name(), one.direction().name(),
                one.participants(), one.summary(), one.recordedBy()));
        return listing;
    }
}
