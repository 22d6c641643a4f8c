package org.dossier.vault;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The key that wraps all others. The default keeps it in a key store file outside the database; a PKCS#11 token or a k-of-n
 * custodianship replaces it by registering this service at a higher ranking. Implementations are thread-safe and never hand the
 * key out.
 */
@ConsumerType
public interface MasterKey {

    /**
     * Names the present generation, under which {@link #wrap} works. Keys that were wrapped under another one wait for being
     * wrapped anew.
     *
     * @throws org.dossier.core.Unavailable when the key is out of reach
     */
    String generation();

    /**
     * Wraps a key under the present generation, authenticated with its context.
     *
     * @throws org.dossier.core.Unavailable when the key is out of reach
     */
    WrappedKey wrap(byte[] key, SealContext context);

    /**
     * Unwraps a key.
     *
     * @return the key, in an array of its own that the caller wipes
     * @throws DamagedValue when the wrapped key was altered, or belongs to another context
     * @throws org.dossier.core.Unavailable when its generation is out of reach
     */
    byte[] unwrap(WrappedKey wrapped, SealContext context);
}
