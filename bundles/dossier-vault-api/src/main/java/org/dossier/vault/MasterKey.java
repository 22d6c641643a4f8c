package org.dossier.vault;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The key that wraps all others. The default keeps it in a key store file outside the database; a PKCS#11 token or a k-of-n custodianship
 * replaces it by registering this service at a higher ranking. Implementations are thread-safe and never hand the key out.
 */
@ConsumerType
public interface MasterKey {

    /** Names the present key; wrapped keys keep it, so that several generations can live side by side. */
    String generation();

    /**
     * Wraps a key under the present generation, authenticated with its context.
     *
     * @throws org.dossier.core.Unavailable when the key is out of reach
     */
    byte[] wrap(byte[] key, SealContext context);

    /**
     * Unwraps a key.
     *
     * @param generation the generation under which it was wrapped
     * @throws DamagedValue when the wrapped key was altered
     * @throws org.dossier.core.Unavailable when that generation is out of reach
     */
    byte[] unwrap(String generation, byte[] wrapped, SealContext context);
}
