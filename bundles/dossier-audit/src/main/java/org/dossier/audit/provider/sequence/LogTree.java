package org.dossier.audit.provider.sequence;

import java.util.function.Consumer;

import org.dossier.audit.provider.merkle.Frontier;
import org.dossier.audit.provider.merkle.Tile;
import org.dossier.audit.provider.merkle.TileBuilder;
import org.dossier.audit.provider.merkle.TileSource;
import org.dossier.audit.provider.store.Head;

/** The growing tree in memory: its right edge, and the tiles that are not yet full. Not thread-safe. */
final class LogTree {

    private final Frontier frontier;
    private final TileBuilder tiles;

    private LogTree(Frontier frontier, TileBuilder tiles) {
        this.frontier = frontier;
        this.tiles = tiles;
    }

    static LogTree at(Head head, TileSource stored) {
        return new LogTree(head.edge(), TileBuilder.resume(head.size(), stored));
    }

    void append(byte[] leafHash, Consumer<Tile> full) {
        frontier.append(leafHash);
        tiles.append(leafHash, full);
    }

    long size() {
        return frontier.size();
    }

    Frontier frontier() {
        return frontier;
    }

    LogTree copy() {
        return new LogTree(frontier.copy(), tiles.copy());
    }
}
