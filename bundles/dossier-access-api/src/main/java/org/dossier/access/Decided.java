package org.dossier.access;

import java.util.Optional;
import java.util.Set;

import org.dossier.core.Receipt;

/**
 * What became of a decision.
 *
 * @param state where the proposal stands now; still pending when something was keyed wrongly
 * @param mismatched the fields whose keyed value is another than the proposed one; never more than that is said (D7)
 * @param triesLeft how often this decider may still key; 0 means that a third person must decide
 * @param receipt the audit log's signed receipt
 */
public record Decided(Proposal.State state, Set<String> mismatched, int triesLeft, Optional<Receipt> receipt) {

    /** Keeps an unmodifiable copy. */
    public Decided {
        mismatched = Set.copyOf(mismatched);
    }
}
