package org.dossier.archive.provider.imports.load;

import java.util.ArrayList;
import java.util.List;

import org.dossier.archive.provider.imports.jobs.ChunkKey;
import org.dossier.archive.provider.imports.jobs.RefusedCells;
import org.dossier.archive.provider.imports.mapping.Plan;
import org.dossier.archive.provider.intake.Entry;

/**
 * A chunk that is sealed and keyed, so that its transaction only compares and writes.
 *
 * @param plan what comes from where
 * @param key the chunk
 * @param rows how many rows were looked at
 * @param wrong the rows with which something is wrong by themselves
 * @param known the others, compared with what was loaded before
 * @param entries the entries of the fresh rows, in their order
 */
record Prepared(Plan plan, ChunkKey key, int rows, List<RefusedCells> wrong, Known known, List<Entry> entries) {

    List<RefusedCells> refused() {
        List<RefusedCells> refused = new ArrayList<>(wrong);
        refused.addAll(known.refused());
        return refused;
    }
}
