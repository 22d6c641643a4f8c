package org.dossier.vault;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Integrity tags of rows that decide, such as accounts, sessions and grants (D2): a row whose tag does not hold was changed
 * behind the services and is refused when it is loaded. Thread-safe.
 */
@ProviderType
public interface RowTags {

    /**
     * The tag of a row: HMAC-SHA-256 over context and content under a key of its own.
     *
     * @return 32 bytes
     * @throws org.dossier.core.Unavailable when the key store is away
     */
    byte[] tag(SealContext context, byte[] content);

    /**
     * Compares in constant time.
     *
     * @throws DamagedValue when the tag does not hold
     * @throws org.dossier.core.Unavailable when the key store is away
     */
    void check(SealContext context, byte[] content, byte[] tag);
}
