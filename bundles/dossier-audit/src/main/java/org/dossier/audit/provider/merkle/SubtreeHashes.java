package org.dossier.audit.provider.merkle;

/** The roots of perfect subtrees, which is what proofs are made of. */
@FunctionalInterface
public interface SubtreeHashes {

    /**
     * The root of a perfect subtree.
     *
     * @param height its height; 0 is a leaf
     * @param number its place among the subtrees of that height, from 0
     */
    byte[] root(int height, long number);
}
