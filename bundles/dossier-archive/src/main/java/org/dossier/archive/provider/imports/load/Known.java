package org.dossier.archive.provider.imports.load;

import java.util.List;
import java.util.Map;

import org.dossier.archive.provider.imports.jobs.RefusedCells;

/**
 * Rows compared with what was loaded before.
 *
 * @param fresh the rows that are new, in their order
 * @param repeated rows that say the same as a fresh one before them
 * @param refused rows whose key is known with other values
 * @param known how many were loaded before with the same values
 */
record Known(List<CheckedRow> fresh, Map<CheckedRow, CheckedRow> repeated, List<RefusedCells> refused, int known) {
}
