package org.dossier.vault;

import java.security.GeneralSecurityException;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The algorithms in use, behind one service, so that another suite can be added without touching stored data: every sealed value
 * starts with its suite's number. Implementations are thread-safe and stateless.
 */
@ConsumerType
public interface CryptoSuite {

    /** The number that sealed values of this suite start with, 1 to 255. */
    int number();

    /** A fresh random data key. */
    byte[] newKey();

    /** Encrypts with authentication; nonce and tag are part of the answer. */
    byte[] encrypt(byte[] key, byte[] associated, byte[] plain);

    /**
     * Decrypts what {@link #encrypt} made.
     *
     * @throws GeneralSecurityException when it was altered, or key or associated data are others
     */
    byte[] decrypt(byte[] key, byte[] associated, byte[] encrypted) throws GeneralSecurityException;

    /** A keyed digest of 32 bytes. */
    byte[] mac(byte[] key, byte[] content);

    /** A key derived for one use, named by the label. */
    byte[] derive(byte[] key, String label);
}
