package org.dossier.archive.provider.imports.mapping;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.dossier.archive.NewCustomer;
import org.dossier.archive.provider.imports.table.Row;
import org.dossier.core.Violation;

/**
 * What a mapping made of a row.
 *
 * @param row the row
 * @param customer the customer; empty when the row cannot be read
 * @param records the parts of records by target; none where the row brings no record
 * @param key what tells the row apart; empty when all that is taken from it does
 * @param problems what is wrong with it
 */
public record MappedRow(Row row, Optional<NewCustomer> customer, SortedMap<String, SortedMap<String, String>> records,
        List<String> key, List<Violation> problems) {

    /** Keeps unmodifiable copies of its lists. */
    public MappedRow {
        key = List.copyOf(key);
        problems = List.copyOf(problems);
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "MappedRow[" + row.number() + "]";
    }
}
