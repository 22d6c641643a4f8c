package org.dossier.vault.provider.keys;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.dossier.vault.CryptoSuite;
import org.dossier.vault.provider.crypto.Secret;

/**
 * The key of a customer in memory, as the keys derived from it for each purpose. Can be wiped while others use it. Thread-safe.
 */
final class DataKey {

    private final CryptoSuite suite;
    private final Map<KeyPurpose, Secret> derived = new EnumMap<>(KeyPurpose.class);

    /** Derives the keys; the caller wipes the root. */
    DataKey(CryptoSuite suite, byte[] root) {
        this.suite = suite;
        for (KeyPurpose purpose : KeyPurpose.values()) {
            derived.put(purpose, Secret.taking(suite.derive(root, purpose.label())));
        }
    }

    /** Uses the key for a purpose; empty when it was wiped before. */
    <R, E extends Exception> Optional<R> use(KeyPurpose purpose, KeyUse<R, E> use) throws E {
        return derived.get(purpose).use(key -> use.apply(suite, key));
    }

    void wipe() {
        derived.values().forEach(Secret::wipe);
    }

    @Override
    public String toString() {
        return "DataKey[suite " + suite.number() + "]";
    }
}
