package org.dossier.archive.provider.imports.jobs;

import java.util.List;

import org.dossier.archive.RefusedRow;
import org.dossier.core.Violation;

/**
 * A refused row with its cells, as they stood in the file.
 *
 * @param place its place in the file
 * @param cells its cells
 * @param reasons what is wrong with it
 */
public record RefusedCells(long place, List<String> cells, List<Violation> reasons) {

    /** Keeps unmodifiable copies. */
    public RefusedCells {
        cells = List.copyOf(cells);
        reasons = List.copyOf(reasons);
    }

    /** The row without its cells. */
    public RefusedRow row() {
        return new RefusedRow(place, reasons);
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "RefusedCells[" + place + "]";
    }
}
