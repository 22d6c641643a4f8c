package org.dossier.vault.provider.keys;

import org.dossier.vault.CryptoSuite;

/** What is done with a key of a customer. */
@FunctionalInterface
public interface KeyUse<R, E extends Exception> {

    /** Works with the key under its suite and keeps no reference to it; never answers null. */
    R apply(CryptoSuite suite, byte[] key) throws E;
}
