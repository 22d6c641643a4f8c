package org.dossier.archive.provider.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dossier.archive.ColumnRule;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;

/**
 * A mapping applied to the heading of a file: what comes from where. Immutable and thread-safe.
 *
 * @param mapping the mapping
 * @param heading the headings of the file
 * @param fields the fields with their columns
 * @param records the records with their columns
 * @param key the places of the columns that tell rows apart
 */
public record Plan(ImportMapping mapping, List<String> heading, List<FieldColumn> fields, List<RecordColumns> records,
        List<Integer> key) {

    /** @throws Invalid when a column is missing or stands there twice, naming each */
    public static Plan of(ImportMapping mapping, List<String> heading, Catalogue catalogue) {
        Headings headings = new Headings(heading);
        List<FieldColumn> fields = mapping.fields().isEmpty() ? byHeading(mapping, headings, catalogue)
                : named(mapping, headings, catalogue);
        if (fields.stream().noneMatch(column -> column.field().name().equals(Catalogue.NAME))) {
            headings.problem(Catalogue.NAME, "no column of the file brings it; say in the mapping which one does");
        }
        List<RecordColumns> records = mapping.records().entrySet().stream()
                .map(target -> new RecordColumns(target.getKey(), sources(target.getValue(), headings, mapping.form().empty())))
                .toList();
        List<Integer> key = headings.places(mapping.key());
        headings.demandFound();
        return new Plan(mapping, List.copyOf(heading), fields, records, key);
    }

    /** The names of the fields that it fills. */
    public SortedSet<String> fieldNames() {
        SortedSet<String> names = new TreeSet<>();
        fields.forEach(column -> names.add(column.field().name()));
        return names;
    }

    /** The names of the sections that it fills. */
    public SortedSet<String> sections() {
        SortedSet<String> names = new TreeSet<>();
        fields.forEach(column -> names.add(column.field().section()));
        return names;
    }

    /** A violation of a customer's field as one of the row: where the value comes from stands before it. */
    public Violation told(Violation violation) {
        return fields.stream().filter(column -> column.field().name().equals(violation.field())).findFirst()
                .map(column -> new Violation(violation.field(), column.source().origin() + ": " + violation.message()))
                .orElse(violation);
    }

    /** A violation of a record's part as one of the row. */
    public Violation told(String target, Violation violation) {
        return records.stream().filter(columns -> columns.target().equals(target)).findFirst()
                .map(columns -> new Violation(columns.name(violation.field()),
                        columns.origin(violation.field()) + violation.message()))
                .orElse(violation);
    }

    /** The places of every column that anything is taken from. */
    Set<Integer> used() {
        Set<Integer> places = new TreeSet<>(key);
        fields.forEach(column -> places.addAll(column.source().places()));
        records.forEach(columns -> columns.parts().values().forEach(source -> places.addAll(source.places())));
        return places;
    }

    private static List<FieldColumn> named(ImportMapping mapping, Headings headings, Catalogue catalogue) {
        List<FieldColumn> columns = new ArrayList<>();
        mapping.fields().forEach((name, rule) -> columns.add(new FieldColumn(
                catalogue.field(mapping.kind(), name).orElseThrow(), Source.of(rule, headings, mapping.form().empty()))));
        return columns;
    }

    private static List<FieldColumn> byHeading(ImportMapping mapping, Headings headings, Catalogue catalogue) {
        List<FieldColumn> columns = new ArrayList<>();
        for (FieldDefinition field : catalogue.fields()) {
            List<Integer> places = field.kinds().contains(mapping.kind()) ? headings.bringing(field) : List.of();
            boolean several = field.many() || field.type() == FieldType.TEXT;
            if (!places.isEmpty()) {
                List<Integer> taken = several ? places : places.subList(0, 1);
                columns.add(new FieldColumn(field, new Source(taken, Source.origin(taken.stream().map(headings::at).toList()),
                        Optional.empty(), Map.of(), mapping.form().empty(), Optional.empty())));
            }
        }
        return columns;
    }

    private static SortedMap<String, Source> sources(SortedMap<String, ColumnRule> rules, Headings headings, Set<String> empty) {
        SortedMap<String, Source> sources = new TreeMap<>();
        rules.forEach((part, rule) -> sources.put(part, Source.of(rule, headings, empty)));
        return sources;
    }
}
