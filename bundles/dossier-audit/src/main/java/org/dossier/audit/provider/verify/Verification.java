package org.dossier.audit.provider.verify;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.provider.merkle.Tile;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.audit.provider.store.Head;
import org.dossier.audit.provider.store.HeadTable;
import org.dossier.audit.provider.store.TileTable;

/** One run over the stored log, a tile's width at a time, up to the head at its start. */
final class Verification {

    private final Connection connection;
    private final LogHome home;
    private final Findings findings;
    private final LeafCheck leaves;
    private final TreeCheck tree;
    private final DerivedCheck derived;

    Verification(Connection connection, LogHome home, Findings findings) {
        this.connection = connection;
        this.home = home;
        this.findings = findings;
        this.leaves = new LeafCheck(findings);
        this.tree = new TreeCheck(new TileTable(connection), findings);
        this.derived = new DerivedCheck(connection, findings);
    }

    void run() throws SQLException, IOException {
        Head head = new HeadTable(connection).read();
        try (CheckpointCheck checkpoints = new CheckpointCheck(connection, home, findings)) {
            checkpoints.window(0, 1);
            checkpoints.compare(tree.frontier());
            for (long from = 0; from < head.size(); from += Tile.WIDTH) {
                window(from, Math.min(head.size(), from + Tile.WIDTH), checkpoints);
            }
            tree.compare(head);
            checkpoints.compareEnd(new HeadTable(connection).read().size());
        }
        derived.compareEnd(head.size());
        new StrayCheck(connection, findings).run(head.size());
    }

    private void window(long from, long to, CheckpointCheck checkpoints) throws SQLException, IOException {
        Map<Long, StoredLeaf> stored = new LeafWindow(connection).read(from, to);
        List<byte[]> hashes = new ArrayList<>();
        Map<Long, AuditEvent> events = new HashMap<>();
        for (long index = from; index < to; index++) {
            long place = index;
            hashes.add(leaves.hash(index, stored.get(index)));
            leaves.event(stored.get(index)).ifPresent(event -> events.put(place, event));
        }
        checkpoints.window(from + 1, to + 1);
        for (byte[] hash : tree.settle(from, hashes)) {
            tree.append(hash);
            checkpoints.compare(tree.frontier());
        }
        derived.window(events);
        findings.entriesChecked(to - from);
    }
}
