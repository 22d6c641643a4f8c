package org.dossier.vault.provider.crypto;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import org.dossier.vault.CryptoSuite;

/**
 * The form of every sealed value: one byte with the suite's number, then what the suite made of the value. The number is
 * authenticated together with the associated data.
 */
public final class SealedForm {

    private SealedForm() {
    }

    /** Seals a value. */
    public static byte[] seal(CryptoSuite suite, byte[] key, byte[] associated, byte[] plain) {
        return prefixed(suite, suite.encrypt(key, prefixed(suite, associated), plain));
    }

    /**
     * Opens a value.
     *
     * @throws GeneralSecurityException when it is of another suite, was altered, or key or associated data are others
     */
    public static byte[] open(CryptoSuite suite, byte[] key, byte[] associated, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length == 0 || sealed[0] != (byte) suite.number()) {
            throw new GeneralSecurityException("not of suite " + suite.number());
        }
        return suite.decrypt(key, prefixed(suite, associated), Arrays.copyOfRange(sealed, 1, sealed.length));
    }

    private static byte[] prefixed(CryptoSuite suite, byte[] content) {
        byte[] result = new byte[content.length + 1];
        result[0] = (byte) suite.number();
        System.arraycopy(content, 0, result, 1, content.length);
        return result;
    }
}
