package org.dossier.archive;

import java.util.List;

import org.dossier.core.Violation;

/**
 * A row that was not loaded.
 *
 * @param row its place in the file; the first row after the heading is 1
 * @param reasons what is wrong with it; each names the field, and the column where it has one
 */
public record RefusedRow(long row, List<Violation> reasons) {

    /** Keeps an unmodifiable copy. */
    public RefusedRow {
        reasons = List.copyOf(reasons);
    }
}
