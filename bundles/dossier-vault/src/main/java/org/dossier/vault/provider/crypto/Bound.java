package org.dossier.vault.provider.crypto;

import java.nio.ByteBuffer;

import org.dossier.vault.SealContext;

/**
 * Content bound to its place for a keyed digest: the length of the place, the place, the content, so that no two pairs coincide.
 */
public final class Bound {

    private Bound() {
    }

    /** The bytes that are digested. */
    public static byte[] bytes(SealContext context, byte[] content) {
        byte[] place = context.bytes();
        return ByteBuffer.allocate(Integer.BYTES + place.length + content.length)
                .putInt(place.length).put(place).put(content).array();
    }
}
