package org.dossier.vault.provider.crypto;

import java.util.Arrays;
import java.util.Optional;

/**
 * A key in memory that can be wiped while others use it: a use works on a copy that is wiped after it, so that nobody ever
 * encrypts under a key that was just turned into zeros. Never shows its bytes. Thread-safe.
 */
public final class Secret {

    private final byte[] bytes;
    private boolean wiped;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the array over; the caller must not touch it again. */
    public static Secret taking(byte[] bytes) {
        return new Secret(bytes);
    }

    /**
     * Uses the secret. The array that the use is given is wiped when it ends.
     *
     * @return what the use gave; empty when the secret was wiped before
     */
    public <R, E extends Exception> Optional<R> use(Use<R, E> use) throws E {
        byte[] copy = copy();
        if (copy == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(use.apply(copy));
        } finally {
            wipe(copy);
        }
    }

    /** Overwrites the secret with zeros; every later use finds it gone. */
    public synchronized void wipe() {
        wiped = true;
        wipe(bytes);
    }

    /** Overwrites key material that is no longer needed. */
    public static void wipe(byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "Secret";
    }

    private synchronized byte[] copy() {
        return wiped ? null : bytes.clone();
    }

    /** What is done with a secret. */
    @FunctionalInterface
    public interface Use<R, E extends Exception> {

        /** Works with the key and keeps no reference to it; never answers null. */
        R apply(byte[] key) throws E;
    }
}
