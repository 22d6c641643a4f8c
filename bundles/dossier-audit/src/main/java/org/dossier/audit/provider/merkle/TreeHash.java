package org.dossier.audit.provider.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of a Merkle tree (RFC 6962, section 2.1): SHA-256 with one prefix for leaves and another for nodes. */
public final class TreeHash {

    /** The length of every hash, in bytes. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    private TreeHash() {
    }

    /** The root of the tree that has no leaf: SHA-256 of nothing. */
    public static byte[] empty() {
        return sha256().digest();
    }

    /** SHA-256(0x00 || data). */
    public static byte[] leaf(byte[] data) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(data);
    }

    /** SHA-256(0x01 || left || right). */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /**
     * The root over hashes that lie one behind the other.
     *
     * @param hashes the hashes, {@value #LENGTH} bytes each
     * @param from the first hash to take
     * @param count how many to take, a power of two
     */
    public static byte[] perfect(byte[] hashes, int from, int count) {
        if (count == 1) {
            return at(hashes, from);
        }
        int half = count / 2;
        return node(perfect(hashes, from, half), perfect(hashes, from + half, half));
    }

    /** A copy of one of the hashes that lie one behind the other. */
    public static byte[] at(byte[] hashes, int position) {
        byte[] hash = new byte[LENGTH];
        System.arraycopy(hashes, position * LENGTH, hash, 0, LENGTH);
        return hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
