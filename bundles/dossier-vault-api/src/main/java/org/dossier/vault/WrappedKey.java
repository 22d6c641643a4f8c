package org.dossier.vault;

import java.util.Objects;

/**
 * A key under the master key, and the generation of the master key that opens it. The two come out of one call, so that a
 * rotation in between cannot part them.
 *
 * @param generation the generation of the master key, 1 to 64 characters
 * @param bytes the wrapped key, 1 to 512 bytes; taken over, not copied
 */
public record WrappedKey(String generation, byte[] bytes) {

    /** @throws NullPointerException when a part is missing */
    public WrappedKey {
        Objects.requireNonNull(generation, "generation");
        Objects.requireNonNull(bytes, "bytes");
    }

    @Override
    public String toString() {
        return "WrappedKey[" + generation + "]";
    }
}
