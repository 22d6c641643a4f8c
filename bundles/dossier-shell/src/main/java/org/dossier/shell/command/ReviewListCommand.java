package org.dossier.shell.command;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.access.Proposal;
import org.dossier.access.Proposals;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.shell.output.Listing;

/** Lists what waits for one's decision (D7). */
@Command(scope = "dossier", name = "review-list", description = "Lists what waits for one's decision, oldest first")
@Service
public final class ReviewListCommand extends PagedCommand {

    @Reference(optional = true)
    Proposals proposals;

    @Override
    Listing listing() {
        Page<Proposal> waiting = present(proposals, "the reviews").waiting(caller(), page());
        Listing listing = new Listing("review", "kind", "customer", "maker", "at", "rekey").next(waiting.next());
        waiting.items().forEach(one -> listing.row(one.id().value(), one.content().kind(),
                one.content().customer().map(CustomerNumber::value), one.maker(), one.at().toString(),
                List.copyOf(one.content().rekey())));
        return listing;
    }
}
