package org.dossier.audit.provider.merkle;

import java.util.ArrayList;
import java.util.List;

/** Makes roots and proofs from the roots of perfect subtrees (RFC 6962, sections 2.1 to 2.1.2). */
public final class Proofs {

    private final SubtreeHashes subtrees;

    /** Proofs over those subtrees. */
    public Proofs(SubtreeHashes subtrees) {
        this.subtrees = subtrees;
    }

    /** MTH(D[size]), the root of the tree's first {@code size} leaves. */
    public byte[] root(long size) {
        return size == 0 ? TreeHash.empty() : range(0, size);
    }

    /** PATH(index, D[size]), from the leaf's sibling up; {@code 0 <= index < size}. */
    public List<byte[]> inclusion(long index, long size) {
        List<byte[]> path = new ArrayList<>();
        path(index, 0, size, path);
        return path;
    }

    /** PROOF(from, D[to]); {@code 1 <= from <= to}. */
    public List<byte[]> consistency(long from, long to) {
        List<byte[]> proof = new ArrayList<>();
        subproof(from, 0, to, true, proof);
        return proof;
    }

    private void path(long index, long low, long high, List<byte[]> path) {
        if (high - low == 1) {
            return;
        }
        long middle = low + split(high - low);
        if (index < middle) {
            path(index, low, middle, path);
            path.add(range(middle, high));
        } else {
            path(index, middle, high, path);
            path.add(range(low, middle));
        }
    }

    private void subproof(long end, long low, long high, boolean known, List<byte[]> proof) {
        if (end == high) {
            if (!known) {
                proof.add(range(low, high));
            }
            return;
        }
        long middle = low + split(high - low);
        if (end <= middle) {
            subproof(end, low, middle, known, proof);
            proof.add(range(middle, high));
        } else {
            subproof(end, middle, high, false, proof);
            proof.add(range(low, middle));
        }
    }

    private byte[] range(long low, long high) {
        long width = high - low;
        if (Long.bitCount(width) == 1) {
            int height = Long.numberOfTrailingZeros(width);
            return subtrees.root(height, low >>> height);
        }
        long middle = low + split(width);
        return TreeHash.node(range(low, middle), range(middle, high));
    }

    /** The largest power of two that is smaller than the width. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
