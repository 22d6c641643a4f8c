package org.dossier.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a value comes out of a row.
 *
 * @param columns the columns that it is taken from, by heading; several for a field that holds several values, or for a text that is
 * put together of them with a blank between; none for a constant
 * @param constant the value of every row; only without columns
 * @param values what stands in the file, and what it means here, where nothing means no value; other values pass as they are
 * @param format how it is written where that is not the catalogue's own form: for days a pattern of {@link
 * java.time.format.DateTimeFormatter} such as {@code d.M.yyyy}, for numbers {@code zh-amount} ({@code 50(万元人民币)})
 */
public record ColumnRule(List<String> columns, Optional<String> constant, Map<String, String> values, Optional<String> format) {

    /** Keeps unmodifiable copies. */
    public ColumnRule {
        columns = List.copyOf(columns);
        Objects.requireNonNull(constant, "constant");
        values = Map.copyOf(values);
        Objects.requireNonNull(format, "format");
    }

    /** The values of one column as they are. */
    public static ColumnRule column(String heading) {
        return new ColumnRule(List.of(heading), Optional.empty(), Map.of(), Optional.empty());
    }

    /** The same value for every row. */
    public static ColumnRule always(String value) {
        return new ColumnRule(List.of(), Optional.of(value), Map.of(), Optional.empty());
    }
}
