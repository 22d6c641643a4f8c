package org.dossier.vault;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Keyed tokens by which protected values are found without being stored in the clear (D5). Leakage: equal values of one kind give
 * equal tokens; kinds are keyed apart. Thread-safe.
 */
@ProviderType
public interface BlindTokens {

    /**
     * The token of a value: HMAC-SHA-256 under a key derived for the kind, cut to 16 bytes.
     *
     * @param kind field and search kind, such as {@code phones/exact} or {@code phones/last4}; each has a key of its own
     * @param normalised the value in its normal form; normalising is the caller's work
     * @return 32 lower-case hexadecimal digits
     * @throws org.dossier.core.Unavailable when the key store is away
     */
    String token(String kind, String normalised);
}
