package org.dossier.interactions;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.dossier.core.CustomerNumber;

/**
 * A contact as one caller may see it.
 *
 * @param id its identifier
 * @param customer whom it was with
 * @param kind what kind of contact
 * @param direction from whom it came
 * @param at when it happened
 * @param participants who took part, as far as the caller may see
 * @param summary one line, as far as the caller may see
 * @param content what was said and done, as far as the caller may see
 * @param masked the names of the parts that the caller may not see
 * @param recordedBy the account that recorded it
 */
public record Interaction(InteractionId id, CustomerNumber customer, InteractionKind kind, Direction direction, Instant at,
        List<String> participants, Optional<String> summary, Optional<String> content, SortedSet<String> masked, String recordedBy) {

    /** Keeps unmodifiable copies. */
    public Interaction {
        participants = List.copyOf(participants);
        masked = Collections.unmodifiableSortedSet(new TreeSet<>(masked));
    }

    /** Hides what people said. */
    @Override
    public String toString() {
        return "Interaction[" + id + "]";
    }
}
