package org.dossier.access;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a decider decides.
 *
 * @param verdict the decision
 * @param rekeyed the values keyed again from the source document, by field; compared and forgotten
 * @param comment the decider's words; asked for when a proposal is not approved
 */
public record Decision(Verdict verdict, SortedMap<String, String> rekeyed, Optional<String> comment) {

    /** The possible decisions. */
    public enum Verdict {
        /** It takes effect. */
        APPROVE,
        /** It does not take effect. */
        REJECT,
        /** Its maker corrects it. */
        RETURN
    }

    /** Keeps an unmodifiable copy. */
    public Decision {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(comment, "comment");
        rekeyed = Collections.unmodifiableSortedMap(new TreeMap<>(rekeyed));
    }

    @Override
    public String toString() {
        return "Decision[" + verdict + "]";
    }
}
