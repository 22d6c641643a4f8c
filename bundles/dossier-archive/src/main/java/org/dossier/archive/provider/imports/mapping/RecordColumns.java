package org.dossier.archive.provider.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.archive.provider.imports.table.Row;
import org.dossier.core.Violation;

/**
 * The parts of a target's record and where they come from. Immutable and thread-safe.
 *
 * @param target the target's name
 * @param parts the sources by the part's name
 */
record RecordColumns(String target, SortedMap<String, Source> parts) {

    /** The parts that the row has; none when every column among them is empty: the row brings no record then. */
    SortedMap<String, String> read(Row row, List<Violation> problems) {
        SortedMap<String, String> values = new TreeMap<>();
        boolean columns = false;
        boolean filled = false;
        for (Map.Entry<String, Source> part : parts.entrySet()) {
            List<Violation> wrong = new ArrayList<>();
            List<String> texts = part.getValue().values(row, message -> wrong.add(new Violation(name(part.getKey()), message)));
            boolean column = part.getValue().constant().isEmpty();
            columns |= column;
            filled |= column && !(texts.isEmpty() && wrong.isEmpty());
            problems.addAll(wrong);
            if (!texts.isEmpty()) {
                values.put(part.getKey(), String.join(" ", texts));
            }
        }
        return filled || !columns ? values : new TreeMap<>();
    }

    /** What a part is called in reasons. */
    String name(String part) {
        return target + "." + part;
    }

    /** What a part's source is called in reasons. */
    String origin(String part) {
        return parts.containsKey(part) ? parts.get(part).origin() + ": " : "";
    }
}
