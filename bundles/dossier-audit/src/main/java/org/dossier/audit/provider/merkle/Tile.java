package org.dossier.audit.provider.merkle;

/**
 * 256 neighbouring hashes of one level, kept together so that a proof needs few reads (C2SP tlog-tiles). Level 0 holds leaf
 * hashes; each hash of a higher level is the root of a whole tile below.
 *
 * @param level the level, 0 for leaves
 * @param number the place within the level, from 0
 * @param hashes the hashes, one behind the other
 */
public record Tile(int level, long number, byte[] hashes) {

    /** How many hashes a full tile has. */
    public static final int WIDTH = 256;
    /** How many levels of the tree one tile spans: 2^8 = 256. */
    public static final int HEIGHT = 8;
}
