package org.dossier.archive;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.dossier.core.Purpose;

/**
 * Masked values that somebody needs in the clear (S21).
 *
 * @param fields the names of the fields
 * @param purpose why
 */
public record RevealRequest(SortedSet<String> fields, Purpose purpose) {

    /** Keeps an unmodifiable copy. */
    public RevealRequest {
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(Set.copyOf(fields)));
        Objects.requireNonNull(purpose, "purpose");
    }
}
