package org.dossier.access.provider.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.TreeSet;

/** The unambiguous encoding of a row that its tag is made over: each part is preceded by its length. Not thread-safe. */
public final class RowContent {

    private final StringBuilder parts = new StringBuilder();

    /** Adds a text; null differs from the empty text. */
    public RowContent text(String value) {
        if (value == null) {
            parts.append("-:");
        } else {
            parts.append(value.length()).append(':').append(value);
        }
        return this;
    }

    /** Adds texts in their own order, whatever the order of the collection. */
    public RowContent texts(Collection<String> values) {
        parts.append(values.size()).append('#');
        new TreeSet<>(values).forEach(this::text);
        return this;
    }

    /** Adds a number. */
    public RowContent number(long value) {
        return text(Long.toString(value));
    }

    /** Adds an instant in microseconds, the precision that every database keeps. */
    public RowContent time(Instant value) {
        return value == null ? text(null) : number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    byte[] bytes() {
        return parts.toString().getBytes(StandardCharsets.UTF_8);
    }
}
