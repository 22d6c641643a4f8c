package org.dossier.audit.provider.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * A fingerprint of rows that does not depend on their order: the sum of their salted digests. Two tables of any size are
 * compared in constant memory; the salt, new for each pair, keeps anyone from composing other rows with the same sum. Not
 * thread-safe.
 */
final class Multiset {

    private final byte[] salt;
    private long high;
    private long low;
    private long count;

    /** An empty one with a salt of its own. */
    Multiset() {
        this(new byte[32]);
        new SecureRandom().nextBytes(salt);
    }

    private Multiset(byte[] salt) {
        this.salt = salt;
    }

    /** An empty one that can be compared with this. */
    Multiset counterpart() {
        return new Multiset(salt);
    }

    void add(String text, long number) {
        ByteBuffer digest = ByteBuffer.wrap(digest(text, number));
        high += digest.getLong();
        low += digest.getLong();
        count++;
    }

    boolean matches(Multiset other) {
        return high == other.high && low == other.low && count == other.count;
    }

    private byte[] digest(String text, long number) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
