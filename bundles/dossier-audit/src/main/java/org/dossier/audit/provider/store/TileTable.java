package org.dossier.audit.provider.store;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.dossier.audit.provider.merkle.Tile;
import org.dossier.audit.provider.merkle.TileSource;
import org.dossier.audit.provider.merkle.TreeHash;

/** The hashes of the tree: full tiles as they were stored, and the right edge from what lies below it. */
public final class TileTable implements TileSource {

    private final Connection connection;

    /** The tiles, seen through that connection. */
    public TileTable(Connection connection) {
        this.connection = connection;
    }

    /** Stores tiles that have become full. */
    public void insert(List<Tile> tiles) throws SQLException {
        String sql = "insert into audit_tile (tile_level, tile_number, hashes) values (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Tile tile : tiles) {
                insert.setInt(1, tile.level());
                insert.setLong(2, tile.number());
                insert.setBytes(3, tile.hashes());
                insert.executeUpdate();
            }
        }
    }

    /** @throws StoreFailure when the hashes cannot be read, or are not all there */
    @Override
    public byte[] hashes(int level, long number, int width) {
        try {
            byte[] hashes = width == Tile.WIDTH ? full(level, number) : edge(level, number, width);
            if (hashes.length != width * TreeHash.LENGTH) {
                throw new StoreFailure("tile " + level + "/" + number + " is not whole");
            }
            return hashes;
        } catch (SQLException e) {
            throw new StoreFailure("tile " + level + "/" + number + " cannot be read", e);
        }
    }

    private byte[] full(int level, long number) throws SQLException {
        String sql = "select hashes from audit_tile where tile_level = ? and tile_number = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, level);
            select.setLong(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        }
    }

    private byte[] edge(int level, long number, int width) throws SQLException {
        long first = number * Tile.WIDTH;
        ByteArrayOutputStream hashes = new ByteArrayOutputStream(width * TreeHash.LENGTH);
        if (level == 0) {
            leaves(first, first + width, hashes);
        } else {
            for (long below = first; below < first + width; below++) {
                hashes.writeBytes(TreeHash.perfect(hashes(level - 1, below, Tile.WIDTH), 0, Tile.WIDTH));
            }
        }
        return hashes.toByteArray();
    }

    private void leaves(long from, long to, ByteArrayOutputStream hashes) throws SQLException {
        String sql = "select e.leaf_hash" + Plans.LEAVES_WITH_ENTRIES + "where l.idx >= ? and l.idx < ? order by l.idx";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    hashes.writeBytes(rows.getBytes(1));
                }
            }
        }
    }
}
