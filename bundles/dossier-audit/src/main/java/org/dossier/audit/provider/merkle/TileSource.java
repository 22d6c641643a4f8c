package org.dossier.audit.provider.merkle;

/** Where the hashes of tiles come from. */
@FunctionalInterface
public interface TileSource {

    /**
     * The first hashes of a tile.
     *
     * @param level the tile's level
     * @param number the tile's place within the level
     * @param width how many hashes, 1 to {@value Tile#WIDTH}; the tree has at least as many there
     * @return the hashes, one behind the other
     */
    byte[] hashes(int level, long number, int width);
}
