package org.dossier.audit.provider.sequence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dossier.audit.StateCommitment;
import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.merkle.Tile;
import org.dossier.audit.provider.store.FieldSets;
import org.dossier.audit.provider.store.HeadTable;
import org.dossier.audit.provider.store.LeafTable;
import org.dossier.audit.provider.store.PendingTable;
import org.dossier.audit.provider.store.StateTable;
import org.dossier.audit.provider.store.TileTable;

/**
 * Gives a batch of entries their places, with all that follows from them, in one transaction. Belongs to one connection and
 * thread.
 */
final class BatchWriter {

    private final Connection connection;
    private final FieldSets fieldSets;

    BatchWriter(Connection connection) {
        this.connection = connection;
        this.fieldSets = new FieldSets(connection);
    }

    /**
     * Commits the batch.
     *
     * @param tree the tree as it stands
     * @param entries committed entries, some of which may have a place already
     * @param fence the lease under which the batch is written
     * @return the tree with the batch
     * @throws HeadMoved when the head stands elsewhere
     */
    LogTree write(LogTree tree, List<SealedEntry> entries, long fence) throws SQLException, HeadMoved {
        boolean committed = false;
        try {
            LogTree next = tree.copy();
            List<SealedEntry> claimed = new PendingTable(connection).claim(entries);
            if (!claimed.isEmpty()) {
                place(tree.size(), claimed, next);
                if (!new HeadTable(connection).advance(tree.size(), next.frontier(), fence)) {
                    throw new HeadMoved();
                }
            }
            connection.commit();
            committed = true;
            return next;
        } finally {
            if (!committed) {
                fieldSets.forget();
                connection.rollback();
            }
        }
    }

    private void place(long first, List<SealedEntry> entries, LogTree tree) throws SQLException {
        List<Tile> full = new ArrayList<>();
        entries.forEach(entry -> tree.append(entry.leafHash(), full::add));
        new LeafTable(connection, fieldSets).insert(first, entries);
        new TileTable(connection).insert(full);
        new StateTable(connection).put(newestStates(first, entries));
    }

    private static Collection<StateTable.Row> newestStates(long first, List<SealedEntry> entries) {
        Map<Row, StateTable.Row> newest = new LinkedHashMap<>();
        long index = first;
        for (SealedEntry entry : entries) {
            for (StateCommitment state : entry.event().states()) {
                newest.put(new Row(state.kind(), state.key()), new StateTable.Row(state, index));
            }
            index++;
        }
        return newest.values();
    }

    private record Row(String kind, String key) {
    }
}
