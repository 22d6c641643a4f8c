package org.dossier.archive.provider.imports.spool;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals a stream in segments with AES-256-GCM (NIST SP 800-38D) under a key that is used for one stream only. The nonce is the
 * segment's place and whether it is the last one, so that segments cannot be exchanged, dropped or cut off.
 */
final class Segments {

    /** How many bytes a segment holds at most. */
    static final int LARGEST = 64 * 1024;
    /** How many bytes sealing adds. */
    static final int ADDED = 16;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    Segments(SecretKey key) {
        this.key = key;
    }

    byte[] seal(byte[] content, int length, long place, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, place, last).doFinal(content, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    /** @throws GeneralSecurityException when it is not the segment that was sealed at that place */
    byte[] open(byte[] sealed, long place, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, place, last).doFinal(sealed);
    }

    private Cipher cipher(int mode, long place, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(last ? 1 : 0).putLong(place).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
