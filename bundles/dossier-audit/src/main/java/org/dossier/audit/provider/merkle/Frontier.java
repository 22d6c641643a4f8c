package org.dossier.audit.provider.merkle;

import java.util.Arrays;

/**
 * The right edge of a growing tree: the roots of the perfect subtrees that its size decomposes into, which is all that is
 * needed to append a leaf and to know the root (RFC 6962, section 2.1). Not thread-safe.
 */
public final class Frontier {

    private static final int LEVELS = Long.SIZE - 1;

    private final byte[][] roots;
    private long size;

    /** The edge of the tree that has no leaf. */
    public Frontier() {
        this(0, new byte[LEVELS][]);
    }

    private Frontier(long size, byte[][] roots) {
        this.size = size;
        this.roots = roots;
    }

    /**
     * Reads what {@link #encoded()} wrote.
     *
     * @throws IllegalArgumentException when the bytes do not fit the size
     */
    public static Frontier decode(long size, byte[] encoded) {
        if (size < 0 || encoded.length != Long.bitCount(size) * TreeHash.LENGTH) {
            throw new IllegalArgumentException("no frontier of a tree of size " + size);
        }
        byte[][] roots = new byte[LEVELS][];
        int position = 0;
        for (int level = LEVELS - 1; level >= 0; level--) {
            if (present(size, level)) {
                roots[level] = TreeHash.at(encoded, position++);
            }
        }
        return new Frontier(size, roots);
    }

    /** Takes one more leaf. */
    public void append(byte[] leafHash) {
        byte[] carried = leafHash;
        int level = 0;
        while (present(size, level)) {
            carried = TreeHash.node(roots[level], carried);
            roots[level++] = null;
        }
        roots[level] = carried;
        size++;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The Merkle tree hash over all leaves. */
    public byte[] root() {
        byte[] root = null;
        for (int level = 0; level < LEVELS; level++) {
            if (present(size, level)) {
                root = root == null ? roots[level] : TreeHash.node(roots[level], root);
            }
        }
        return root == null ? TreeHash.empty() : root;
    }

    /** The roots from the highest subtree to the lowest, one behind the other. */
    public byte[] encoded() {
        byte[] encoded = new byte[Long.bitCount(size) * TreeHash.LENGTH];
        int position = 0;
        for (int level = LEVELS - 1; level >= 0; level--) {
            if (present(size, level)) {
                System.arraycopy(roots[level], 0, encoded, TreeHash.LENGTH * position++, TreeHash.LENGTH);
            }
        }
        return encoded;
    }

    /** An edge of its own with the same leaves. */
    public Frontier copy() {
        return new Frontier(size, Arrays.copyOf(roots, roots.length));
    }

    private static boolean present(long size, int level) {
        return (size >>> level & 1) == 1;
    }
}
