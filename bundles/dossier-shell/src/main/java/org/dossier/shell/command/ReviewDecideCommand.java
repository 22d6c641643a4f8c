package org.dossier.shell.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.dossier.access.Decided;
import org.dossier.access.Decision;
import org.dossier.access.Decision.Verdict;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.core.Caller;
import org.dossier.core.Receipt;
import org.dossier.shell.completion.ReviewCompleter;
import org.dossier.shell.field.Assignments;
import org.dossier.shell.output.Listing;

/** Decides a review; what has to be keyed again is asked for, so that it stands in no history (D7). */
@Command(scope = "dossier", name = "review-decide", description = "Decides a review: approve, reject or return")
@Service
public final class ReviewDecideCommand extends ListingCommand {

    @Argument(index = 0, name = "review", description = "The identifier of the review", required = true)
    @Completion(ReviewCompleter.class)
    String review;

    @Argument(index = 1, name = "decision", description = "approve, reject or return", required = true)
    @Completion(value = StringsCompleter.class, values = {"approve", "reject", "return"})
    String decision;

    @Option(name = "--key", description = "For scripts: a value keyed again, as field=value", multiValued = true)
    List<String> keyed = List.of();

    @Option(name = "--comment", description = "One's words; needed when one does not approve")
    String comment;

    @Reference
    Session session;

    @Reference(optional = true)
    Proposals proposals;

    @Override
    Listing listing() throws IOException, CommandException {
        Caller caller = caller();
        ProposalId id = new ProposalId(review);
        Proposals reviews = present(proposals, "the reviews");
        Verdict verdict = Choice.of(Verdict.class, "decision", decision).orElseThrow();
        SortedMap<String, String> values = verdict == Verdict.APPROVE
                ? rekeyed(reviews.get(caller, id).content().rekey()) : new TreeMap<>();
        Decided decided = reviews.decide(caller, id, new Decision(verdict, values, Optional.ofNullable(comment)));
        return new Listing("review", "state", "mismatched", "tries-left", "receipt").row(id.value(), decided.state().name(),
                List.copyOf(decided.mismatched()), decided.triesLeft(), decided.receipt().map(Receipt::text));
    }

    private SortedMap<String, String> rekeyed(SortedSet<String> fields) throws IOException, CommandException {
        SortedMap<String, String> values = new TreeMap<>();
        Assignments.read(keyed).forEach(assigned -> values.put(assigned.field(), assigned.value()));
        Questions questions = new Questions(session);
        for (String field : fields) {
            if (!values.containsKey(field)) {
                values.put(field, questions.line(field + " as the source document says: "));
            }
        }
        return values;
    }
}
