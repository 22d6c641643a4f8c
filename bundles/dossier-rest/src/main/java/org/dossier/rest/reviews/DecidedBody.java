package org.dossier.rest.reviews;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dossier.access.Decided;
import org.dossier.access.Proposal;

/**
 * What became of a decision.
 *
 * @param state where the proposal stands now; still pending when something was keyed wrongly
 * @param mismatched the fields whose keyed value is another than the proposed one
 * @param triesLeft how often this decider may still key; 0 means that a third person must decide
 */
@Schema(requiredProperties = {"state", "mismatched", "triesLeft"})
record DecidedBody(Proposal.State state, SortedSet<String> mismatched, int triesLeft) {

    static DecidedBody of(Decided decided) {
        return new DecidedBody(decided.state(), new TreeSet<>(decided.mismatched()), decided.triesLeft());
    }
}
