package org.dossier.archive.provider.imports.load;

import java.util.List;
import java.util.SortedMap;

import org.dossier.archive.provider.imports.jobs.RefusedCells;
import org.dossier.archive.provider.imports.table.Row;
import org.dossier.archive.provider.intake.Draft;
import org.dossier.core.Violation;

/**
 * A row with which nothing is wrong by itself.
 *
 * @param row the row
 * @param draft its customer
 * @param records its records by target
 * @param token the token of its key
 * @param content the token of everything that is taken from it
 */
record CheckedRow(Row row, Draft draft, SortedMap<String, SortedMap<String, String>> records, String token, String content) {

    long place() {
        return row.number();
    }

    RefusedCells refused(List<Violation> reasons) {
        return new RefusedCells(place(), row.cells(), reasons);
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "CheckedRow[" + place() + "]";
    }
}
