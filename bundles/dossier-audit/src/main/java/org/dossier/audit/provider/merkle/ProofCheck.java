package org.dossier.audit.provider.merkle;

import java.security.MessageDigest;
import java.util.Iterator;
import java.util.List;

/** Checks proofs without the tree (RFC 9162, sections 2.1.3.2 and 2.1.4.2, which state the check that RFC 6962 leaves open). */
public final class ProofCheck {

    private ProofCheck() {
    }

    /** Whether the leaf stands at the index in the tree with that size and root. */
    public static boolean inclusion(long index, long size, byte[] leafHash, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size || leafHash.length != TreeHash.LENGTH || malformed(path)) {
            return false;
        }
        Walk walk = new Walk(index, size - 1);
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (walk.ended()) {
                return false;
            }
            hash = walk.siblingIsLeft() ? TreeHash.node(sibling, hash) : TreeHash.node(hash, sibling);
            walk.up();
        }
        return walk.ended() && same(hash, root);
    }

    /** Whether the tree with the larger size and root begins with the leaves of the smaller one. */
    public static boolean consistency(long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> proof) {
        if (from < 1 || from > to || malformed(proof)) {
            return false;
        }
        if (from == to) {
            return proof.isEmpty() && same(fromRoot, toRoot);
        }
        Iterator<byte[]> hashes = proof.iterator();
        boolean perfect = Long.bitCount(from) == 1;
        if (!perfect && !hashes.hasNext()) {
            return false;
        }
        return climb(from, to, perfect ? fromRoot : hashes.next(), hashes, new Roots(fromRoot, toRoot));
    }

    private static boolean climb(long from, long to, byte[] seed, Iterator<byte[]> hashes, Roots expected) {
        Walk walk = new Walk(from - 1, to - 1);
        walk.skipRightEdges();
        byte[] smaller = seed;
        byte[] larger = seed;
        while (hashes.hasNext()) {
            if (walk.ended()) {
                return false;
            }
            byte[] sibling = hashes.next();
            if (walk.siblingIsLeft()) {
                smaller = TreeHash.node(sibling, smaller);
                larger = TreeHash.node(sibling, larger);
            } else {
                larger = TreeHash.node(larger, sibling);
            }
            walk.up();
        }
        return walk.ended() && same(smaller, expected.from) && same(larger, expected.to);
    }

    private static boolean malformed(List<byte[]> hashes) {
        return hashes.stream().anyMatch(hash -> hash.length != TreeHash.LENGTH);
    }

    private static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private record Roots(byte[] from, byte[] to) {
    }

    /** The way from a node up to the root, beside the right edge; named {@code fn} and {@code sn} in the RFC. */
    private static final class Walk {

        private long node;
        private long edge;

        Walk(long node, long edge) {
            this.node = node;
            this.edge = edge;
        }

        boolean ended() {
            return edge == 0;
        }

        boolean siblingIsLeft() {
            return (node & 1) == 1 || node == edge;
        }

        void skipRightEdges() {
            while ((node & 1) == 1) {
                shift();
            }
        }

        void up() {
            if (siblingIsLeft()) {
                while ((node & 1) == 0 && node != 0) {
                    shift();
                }
            }
            shift();
        }

        private void shift() {
            node >>>= 1;
            edge >>>= 1;
        }
    }
}
