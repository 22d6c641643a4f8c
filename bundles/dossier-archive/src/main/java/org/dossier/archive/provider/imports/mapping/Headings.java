package org.dossier.archive.provider.imports.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.FieldDefinition;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;

/** Finds columns by their headings, and notes those that are missing or stand there twice. Not thread-safe. */
final class Headings {

    private static final int MOST_NAMED = 30;

    private final List<String> headings;
    private final List<Violation> problems = new ArrayList<>();
    private final Set<String> noted = new LinkedHashSet<>();

    Headings(List<String> headings) {
        this.headings = headings;
    }

    /** The places of columns, from 0; those that cannot be found are noted and left out. */
    List<Integer> places(List<String> columns) {
        return columns.stream().flatMap(column -> place(column).stream()).toList();
    }

    /** The places of all columns that bring a field by its own name or one of its import headings, in the order of the file. */
    List<Integer> bringing(FieldDefinition field) {
        Set<String> known = new LinkedHashSet<>();
        Stream.concat(Stream.of(field.name(), field.labels().zh(), field.labels().en()), field.headers().stream())
                .map(Headings::folded).forEach(known::add);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < headings.size(); place++) {
            if (known.contains(folded(headings.get(place)))) {
                places.add(place);
            }
        }
        return places;
    }

    String at(int place) {
        return headings.get(place);
    }

    /** @throws Invalid when a column was not found */
    void demandFound() {
        if (!problems.isEmpty()) {
            throw new Invalid(ArchiveError.REFUSED_FILE, problems);
        }
    }

    void problem(String field, String message) {
        problems.add(new Violation(field, message));
    }

    private Optional<Integer> place(String column) {
        int first = headings.indexOf(column);
        if (noted.add(column)) {
            if (first < 0) {
                problem(column, "the heading of the file (row 0) has no such column; it has "
                        + String.join(", ", headings.subList(0, Math.min(MOST_NAMED, headings.size()))));
            } else if (first != headings.lastIndexOf(column)) {
                problem(column, "the heading of the file (row 0) has this column twice, at " + (first + 1) + " and "
                        + (headings.lastIndexOf(column) + 1));
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(first);
    }

    private static String folded(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
