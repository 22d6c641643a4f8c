package org.dossier.audit.provider.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.dossier.audit.provider.merkle.Frontier;
import org.dossier.audit.provider.merkle.Tile;
import org.dossier.audit.provider.merkle.TileBuilder;
import org.dossier.audit.provider.merkle.TileSource;
import org.dossier.audit.provider.merkle.TreeHash;
import org.dossier.audit.provider.store.Head;
import org.dossier.audit.provider.store.StoreFailure;

/**
 * Builds the tree anew and compares it with the stored one. The rebuilt tree goes on from the stored leaf hashes of a full
 * tile, so that a changed leaf is named where it is; that those tiles are genuine is what the signed checkpoints say.
 */
final class TreeCheck {

    private final TileSource stored;
    private final Findings findings;
    private final Frontier frontier = new Frontier();
    private final TileBuilder builder = new TileBuilder();

    TreeCheck(TileSource stored, Findings findings) {
        this.stored = stored;
        this.findings = findings;
    }

    /** The tree over the leaves so far. */
    Frontier frontier() {
        return frontier;
    }

    /** The leaf hashes to go on with, for a window that starts at a multiple of the tile's width. */
    List<byte[]> settle(long first, List<byte[]> recomputed) {
        if (recomputed.size() < Tile.WIDTH) {
            return recomputed;
        }
        Optional<byte[]> tile = tile(0, first / Tile.WIDTH);
        return tile.isEmpty() ? recomputed : compare(first, recomputed, tile.get());
    }

    /** Takes the next leaf, and compares the tiles above the leaves that it completes. */
    void append(byte[] leafHash) {
        frontier.append(leafHash);
        builder.append(leafHash, rebuilt -> {
            if (rebuilt.level() > 0) {
                tile(rebuilt.level(), rebuilt.number())
                        .filter(found -> !Arrays.equals(found, rebuilt.hashes()))
                        .ifPresent(found -> findings.add(
                                "tile " + rebuilt.level() + "/" + rebuilt.number() + ": its hashes were changed"));
            }
        });
    }

    /** Compares the right edge with the head, subtree by subtree, so that a change behind the last full tile is narrowed down. */
    void compare(Head head) {
        byte[] mine = frontier.encoded();
        if (mine.length != head.frontier().length) {
            findings.add("head: its hashes do not fit its size");
            return;
        }
        long from = 0;
        for (int part = 0; part * TreeHash.LENGTH < mine.length; part++) {
            long to = from + Long.highestOneBit(head.size() - from);
            if (!Arrays.equals(TreeHash.at(mine, part), TreeHash.at(head.frontier(), part))) {
                findings.add("entries " + from + " to " + (to - 1) + ": an entry was edited, deleted, inserted or reordered");
            }
            from = to;
        }
    }

    private List<byte[]> compare(long first, List<byte[]> recomputed, byte[] tile) {
        List<byte[]> settled = new ArrayList<>(recomputed.size());
        for (int i = 0; i < recomputed.size(); i++) {
            byte[] known = TreeHash.at(tile, i);
            if (!Arrays.equals(known, recomputed.get(i))) {
                boolean elsewhere = recomputed.stream().anyMatch(hash -> Arrays.equals(hash, known));
                findings.add("entry " + (first + i)
                        + (elsewhere ? ": it was reordered" : ": it is not the entry that the tree holds there"));
            }
            settled.add(known);
        }
        return settled;
    }

    private Optional<byte[]> tile(int level, long number) {
        try {
            return Optional.of(stored.hashes(level, number, Tile.WIDTH));
        } catch (StoreFailure e) {
            if (e.getCause() != null) {
                throw e; // the database does not answer, which says nothing of what it holds
            }
            findings.add("tile " + level + "/" + number + ": it is missing or cut short");
            return Optional.empty();
        }
    }
}
