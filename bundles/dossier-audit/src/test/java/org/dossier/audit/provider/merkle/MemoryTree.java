package org.dossier.audit.provider.merkle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log in memory: leaves as they came, and the full tiles that the builder handed out. */
final class MemoryTree implements TileSource {

    private final List<byte[]> leaves = new ArrayList<>();
    private final Map<String, byte[]> full = new HashMap<>();
    private final TileBuilder builder = new TileBuilder();

    static MemoryTree of(int size) {
        MemoryTree tree = new MemoryTree();
        for (int i = 0; i < size; i++) {
            tree.append(TreeHash.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return tree;
    }

    void append(byte[] leaf) {
        leaves.add(leaf);
        builder.append(leaf, tile -> full.put(tile.level() + "/" + tile.number(), tile.hashes()));
    }

    int fullTiles() {
        return full.size();
    }

    byte[] leaf(long index) {
        return leaves.get((int) index);
    }

    Proofs proofs(long size) {
        return new Proofs(new TiledSubtrees(this, size));
    }

    /** MTH by the definition in RFC 6962, section 2.1, which the faster ways are compared with. */
    byte[] rootByDefinition(int from, int to) {
        if (to == from) {
            return TreeHash.empty();
        }
        if (to - from == 1) {
            return leaves.get(from);
        }
        int middle = from + Integer.highestOneBit(to - from - 1);
        return TreeHash.node(rootByDefinition(from, middle), rootByDefinition(middle, to));
    }

    @Override
    public byte[] hashes(int level, long number, int width) {
        byte[] stored = full.get(level + "/" + number);
        if (stored != null) {
            return stored;
        }
        byte[] edge = new byte[width * TreeHash.LENGTH];
        for (int i = 0; i < width; i++) {
            long place = number * Tile.WIDTH + i;
            byte[] hash = level == 0
                    ? leaves.get((int) place)
                    : TreeHash.perfect(hashes(level - 1, place, Tile.WIDTH), 0, Tile.WIDTH);
            System.arraycopy(hash, 0, edge, i * TreeHash.LENGTH, TreeHash.LENGTH);
        }
        return edge;
    }
}
