package org.dossier.audit.provider.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Fills tiles from left to right and hands each out once, when it is full. Not thread-safe. */
public final class TileBuilder {

    private final List<byte[]> rows;
    private long size;

    /** Starts with the tree that has no leaf. */
    public TileBuilder() {
        this(0, new ArrayList<>());
    }

    private TileBuilder(long size, List<byte[]> rows) {
        this.size = size;
        this.rows = rows;
    }

    /** Goes on with a tree of that size; {@code source} gives the tiles at its right edge, which are not full. */
    public static TileBuilder resume(long size, TileSource source) {
        List<byte[]> rows = new ArrayList<>();
        for (int level = 0; size >>> level * Tile.HEIGHT > 0; level++) {
            long count = size >>> level * Tile.HEIGHT;
            byte[] row = new byte[Tile.WIDTH * TreeHash.LENGTH];
            int width = (int) (count % Tile.WIDTH);
            if (width > 0) {
                byte[] edge = source.hashes(level, count / Tile.WIDTH, width);
                System.arraycopy(edge, 0, row, 0, width * TreeHash.LENGTH);
            }
            rows.add(row);
        }
        return new TileBuilder(size, rows);
    }

    /** Takes one more leaf, and gives the tiles that it completes, the lowest first. */
    public void append(byte[] leafHash, Consumer<Tile> full) {
        byte[] hash = leafHash;
        int level = 0;
        boolean filled = true;
        while (filled) {
            long place = size >>> level * Tile.HEIGHT;
            byte[] row = row(level);
            int column = (int) (place % Tile.WIDTH);
            System.arraycopy(hash, 0, row, column * TreeHash.LENGTH, TreeHash.LENGTH);
            filled = column == Tile.WIDTH - 1;
            if (filled) {
                full.accept(new Tile(level, place / Tile.WIDTH, row.clone()));
                hash = TreeHash.perfect(row, 0, Tile.WIDTH);
                level++;
            }
        }
        size++;
    }

    /** A builder of its own with the same leaves. */
    public TileBuilder copy() {
        List<byte[]> copies = new ArrayList<>(rows.size());
        rows.forEach(row -> copies.add(row.clone()));
        return new TileBuilder(size, copies);
    }

    private byte[] row(int level) {
        if (level == rows.size()) {
            rows.add(new byte[Tile.WIDTH * TreeHash.LENGTH]);
        }
        return rows.get(level);
    }
}
