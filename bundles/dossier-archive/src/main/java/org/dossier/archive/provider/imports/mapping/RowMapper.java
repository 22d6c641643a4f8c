package org.dossier.archive.provider.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.archive.FieldValue;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.imports.table.Row;
import org.dossier.core.Violation;

/** Makes customers and records of rows. Immutable and thread-safe. */
public final class RowMapper {

    private static final String ROW = "row";

    private final Plan plan;
    private final Set<Integer> used;

    /** By that plan. */
    public RowMapper(Plan plan) {
        this.plan = plan;
        this.used = plan.used();
    }

    /** The customer and the records of a row, or what keeps it from being read. */
    public MappedRow map(Row row) {
        List<Violation> problems = form(row);
        if (!problems.isEmpty()) {
            return new MappedRow(row, Optional.empty(), new TreeMap<>(), List.of(), problems);
        }
        SortedMap<String, FieldValue> fields = new TreeMap<>();
        plan.fields().forEach(column -> column.read(row, fields, problems));
        SortedMap<String, SortedMap<String, String>> records = new TreeMap<>();
        for (RecordColumns columns : plan.records()) {
            SortedMap<String, String> parts = columns.read(row, problems);
            if (!parts.isEmpty()) {
                records.put(columns.target(), parts);
            }
        }
        List<String> key = plan.key().stream().map(place -> row.cells().get(place)).toList();
        if (!key.isEmpty() && key.stream().allMatch(String::isEmpty)) {
            problems.add(new Violation("key", Source.origin(plan.mapping().key()) + ": is empty, and tells the row from no other"));
        }
        return new MappedRow(row, Optional.of(customer(fields)), records, key, problems);
    }

    private NewCustomer customer(SortedMap<String, FieldValue> fields) {
        SortedMap<String, FieldValue> others = new TreeMap<>(fields);
        FieldValue name = others.remove(Catalogue.NAME);
        return new NewCustomer(plan.mapping().kind(), name instanceof FieldValue.Text text ? text.value() : "", others,
                Optional.empty(), Set.of(), Optional.empty());
    }

    private List<Violation> form(Row row) {
        List<Violation> problems = new ArrayList<>();
        int columns = plan.heading().size();
        if (row.cells().size() < columns || row.cells().stream().skip(columns).anyMatch(cell -> !cell.isEmpty())) {
            problems.add(new Violation(ROW, "has " + row.lengths().size() + " cells where the heading has " + columns));
            return problems;
        }
        for (int place : used) {
            int length = row.lengths().get(place);
            if (length > Row.LONGEST_CELL) {
                problems.add(new Violation(plan.heading().get(place), "has " + length + " characters, at most " + Row.LONGEST_CELL
                        + " are taken; the file of refused rows holds its beginning only"));
            } else if (row.malformedAt(place)) {
                problems.add(new Violation(plan.heading().get(place), "holds bytes that are not of the file's encoding"));
            }
        }
        return problems;
    }
}
