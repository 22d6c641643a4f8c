package org.dossier.audit.provider.merkle;

import java.util.HashMap;
import java.util.Map;

/** Subtree roots computed from tiles, for a tree of one size; keeps the tiles that one proof touches. Not thread-safe. */
public final class TiledSubtrees implements SubtreeHashes {

    private final TileSource source;
    private final long size;
    private final Map<Key, byte[]> read = new HashMap<>();

    /** The tree of that size, its tiles from the source. */
    public TiledSubtrees(TileSource source, long size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public byte[] root(int height, long number) {
        int level = height / Tile.HEIGHT;
        int inside = height % Tile.HEIGHT;
        long first = number << inside;
        byte[] hashes = read.computeIfAbsent(new Key(level, first / Tile.WIDTH), this::load);
        return TreeHash.perfect(hashes, (int) (first % Tile.WIDTH), 1 << inside);
    }

    private byte[] load(Key key) {
        long available = (size >>> key.level * Tile.HEIGHT) - key.number * Tile.WIDTH;
        return source.hashes(key.level, key.number, (int) Math.min(Tile.WIDTH, available));
    }

    private record Key(int level, long number) {
    }
}
