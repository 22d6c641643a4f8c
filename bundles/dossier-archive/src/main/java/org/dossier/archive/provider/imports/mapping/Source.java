package org.dossier.archive.provider.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.dossier.archive.ColumnRule;
import org.dossier.archive.provider.imports.table.Row;

/**
 * Where values come from in a file, and how they are turned into ours. Immutable and thread-safe.
 *
 * @param places the places of the columns, from 0; none for a constant
 * @param origin what the source is called in messages, such as {@code column Phone}
 * @param constant the value of every row
 * @param values what stands in the file and what it means
 * @param empty the cells that mean no value
 * @param format how it is written
 */
record Source(List<Integer> places, String origin, Optional<String> constant, Map<String, String> values, Set<String> empty,
        Optional<ValueFormat> format) {

    static Source of(ColumnRule rule, Headings headings, Set<String> empty) {
        return new Source(headings.places(rule.columns()), origin(rule.columns()), rule.constant(), rule.values(), empty,
                rule.format().flatMap(Formats::of));
    }

    static String origin(List<String> columns) {
        if (columns.isEmpty()) {
            return "the constant";
        }
        return (columns.size() == 1 ? "column " : "columns ") + String.join(", ", columns);
    }

    /** The values of a row, each once, without those that are empty; what is wrong goes to the consumer. */
    List<String> values(Row row, Consumer<String> problem) {
        if (constant.isPresent()) {
            return List.of(constant.get());
        }
        List<String> found = new ArrayList<>();
        for (int place : places) {
            String text = meant(row.cells().get(place));
            Optional<String> value = text.isEmpty() || format.isEmpty() ? Optional.of(text) : format.get().read(text);
            if (value.isEmpty()) {
                problem.accept(origin + ": " + format.get().wanted());
            }
            value.filter(one -> !one.isEmpty() && !found.contains(one)).ifPresent(found::add);
        }
        return found;
    }

    private String meant(String cell) {
        String mapped = values.get(cell);
        if (mapped != null) {
            return mapped;
        }
        return empty.contains(cell) ? "" : cell;
    }
}
