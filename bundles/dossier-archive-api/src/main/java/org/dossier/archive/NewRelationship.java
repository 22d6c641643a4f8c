package org.dossier.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.core.CustomerNumber;

/**
 * A relationship to be entered: {@code from} is {@code type} to {@code to}.
 *
 * @param from the first customer
 * @param type the name of the type
 * @param to the second customer
 * @param since its first day, where it is known
 * @param until its last day, where it has ended or is to end
 * @param attributes the values of the type's own attributes, by name
 */
public record NewRelationship(CustomerNumber from, String type, CustomerNumber to, Optional<LocalDate> since,
        Optional<LocalDate> until, SortedMap<String, FieldValue> attributes) {

    /** Keeps unmodifiable copies. */
    public NewRelationship {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "NewRelationship[" + type + "]";
    }
}
