package org.dossier.archive.provider.values;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.archive.FieldValue;

/**
 * The fields of one section of one customer.
 *
 * @param fields the values by field
 */
public record Document(SortedMap<String, FieldValue> fields) {

    private static final Document EMPTY = new Document(new TreeMap<>());

    /** Keeps an unmodifiable copy. */
    public Document {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** No field at all. */
    public static Document empty() {
        return EMPTY;
    }

    /** The value of a field, where it has one. */
    public Optional<FieldValue> value(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** This document with some fields set, and those without a value removed. */
    public Document patched(SortedMap<String, Optional<FieldValue>> patch) {
        SortedMap<String, FieldValue> changed = new TreeMap<>(fields);
        patch.forEach((field, value) -> value.ifPresentOrElse(v -> changed.put(field, v), () -> changed.remove(field)));
        return new Document(changed);
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "Document" + fields.keySet();
    }
}
