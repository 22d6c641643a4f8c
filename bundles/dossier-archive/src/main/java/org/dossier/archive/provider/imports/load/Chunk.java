package org.dossier.archive.provider.imports.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dossier.archive.ImportJob;
import org.dossier.archive.provider.imports.jobs.ChunkKey;
import org.dossier.archive.provider.imports.jobs.LoadedRow;
import org.dossier.archive.provider.imports.jobs.RefusedCells;
import org.dossier.archive.provider.intake.Duplicate;
import org.dossier.archive.provider.intake.Entry;
import org.dossier.core.Violation;

/**
 * What becomes of the rows of a chunk, once the last of them has been compared with the archive.
 *
 * @param key the chunk
 * @param rows how many rows were looked at
 * @param created the rows that become customers, in their order
 * @param entries their entries, in the same order
 * @param refused the refused rows, in their order
 * @param known how many rows were loaded before
 */
record Chunk(ChunkKey key, int rows, List<CheckedRow> created, List<Entry> entries, List<RefusedCells> refused, int known) {

    /** Takes rows that look like other customers, and those that repeat them, out of what is created. */
    static Chunk of(Prepared prepared, List<Duplicate> duplicates) {
        Map<Integer, List<Violation>> reasons = duplicates.stream().collect(Collectors.groupingBy(Duplicate::row,
                Collectors.mapping(duplicate -> prepared.plan().told(duplicate.violation()), Collectors.toList())));
        List<CheckedRow> created = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<RefusedCells> refused = new ArrayList<>(prepared.refused());
        List<CheckedRow> fresh = prepared.known().fresh();
        for (int place = 0; place < fresh.size(); place++) {
            if (reasons.containsKey(place)) {
                refused.add(fresh.get(place).refused(reasons.get(place)));
            } else {
                created.add(fresh.get(place));
                entries.add(prepared.entries().get(place));
            }
        }
        int known = prepared.known().known();
        for (Map.Entry<CheckedRow, CheckedRow> repeated : prepared.known().repeated().entrySet()) {
            if (created.contains(repeated.getValue())) {
                known++;
            } else {
                refused.add(repeated.getKey().refused(List.of(new Violation("key",
                        "says the same as row " + repeated.getValue().place() + ", which was refused"))));
            }
        }
        refused.sort(Comparator.comparingLong(RefusedCells::place));
        return new Chunk(prepared.key(), prepared.rows(), created, entries, refused, known);
    }

    ImportJob.Counts counts() {
        return new ImportJob.Counts(0, rows, created.size(), known, refused.size());
    }

    List<LoadedRow> loaded() {
        List<LoadedRow> loaded = new ArrayList<>();
        for (int place = 0; place < created.size(); place++) {
            CheckedRow row = created.get(place);
            loaded.add(new LoadedRow(row.token(), entries.get(place).number(), row.place(), row.content()));
        }
        return loaded;
    }
}
