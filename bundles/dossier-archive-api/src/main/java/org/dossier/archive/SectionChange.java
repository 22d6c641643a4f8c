package org.dossier.archive;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.core.IdempotencyKey;

/**
 * A wanted change of one section (S4).
 *
 * @param section the section
 * @param patch the new values by field; an empty one removes the field's value
 * @param expected the version of the section that the caller saw; empty for any
 * @param reason why, in the maker's words without personal data
 * @param key the client's own name for this change, where it gave one
 */
public record SectionChange(String section, SortedMap<String, Optional<FieldValue>> patch, Optional<Long> expected, String reason,
        Optional<IdempotencyKey> key) {

    /** Keeps an unmodifiable copy. */
    public SectionChange {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(key, "key");
        patch = Collections.unmodifiableSortedMap(new TreeMap<>(patch));
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "SectionChange[" + section + "]";
    }
}
