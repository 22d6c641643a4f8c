package org.dossier.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One version of a section (S17).
 *
 * @param section the section
 * @param version its version, from 1
 * @param at when it took effect
 * @param maker who entered or proposed it
 * @param decider who agreed; empty for a first version
 * @param reason why, in the maker's words
 * @param changes the fields that changed, as the caller may see them
 */
public record HistoryItem(String section, long version, Instant at, String maker, Optional<String> decider, String reason,
        List<Change> changes) {

    /**
     * One changed field.
     *
     * @param field the field's name
     * @param before the value before, masked by right
     * @param after the value after, masked by right
     */
    public record Change(String field, Optional<FieldValue> before, Optional<FieldValue> after) {
    }

    /** Keeps an unmodifiable copy. */
    public HistoryItem {
        changes = List.copyOf(changes);
    }
}
