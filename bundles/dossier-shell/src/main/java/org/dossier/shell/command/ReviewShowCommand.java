package org.dossier.shell.command;

import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.access.ProposalId;
import org.dossier.access.ProposedChange;
import org.dossier.access.Proposals;
import org.dossier.core.Caller;
import org.dossier.shell.completion.ReviewCompleter;
import org.dossier.shell.output.Listing;

/** Shows what a review would change (D7). */
@Command(scope = "dossier", name = "review-show", description = "Shows what a review would change, a row for each field")
@Service
public final class ReviewShowCommand extends ListingCommand {

    @Argument(name = "review", description = "The identifier of the review", required = true)
    @Completion(ReviewCompleter.class)
    String review;

    @Reference(optional = true)
    Proposals proposals;

    @Override
    Listing listing() {
        Caller caller = caller();
        ProposalId id = new ProposalId(review);
        Proposals reviews = present(proposals, "the reviews");
        Set<String> rekey = reviews.get(caller, id).content().rekey();
        List<ProposedChange> changes = reviews.changes(caller, id);
        Listing listing = new Listing("field", "before", "after", "rekey");
        changes.forEach(change -> listing.row(change.field(), change.before(), change.after(), rekey.contains(change.field())));
        return listing;
    }
}
