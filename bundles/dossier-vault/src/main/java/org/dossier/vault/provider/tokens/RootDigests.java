package org.dossier.vault.provider.tokens;

import org.dossier.vault.CryptoSuite;
import org.dossier.vault.provider.crypto.Secret;
import org.dossier.vault.provider.crypto.Suites;
import org.dossier.vault.provider.keystore.OpenKeyStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keyed digests under keys that are derived from the root of the key store, one for each label. A key is derived for each use:
 * keeping it would save two microseconds and leave one more key in memory. Thread-safe.
 */
@Component(service = RootDigests.class)
public final class RootDigests {

    private final OpenKeyStore keyStore;
    private final CryptoSuite suite;

    /** Digests under the root of that key store. */
    @Activate
    public RootDigests(@Reference OpenKeyStore keyStore, @Reference Suites suites) {
        this.keyStore = keyStore;
        this.suite = suites.fixed();
    }

    /**
     * The digest of the content under the key of the label: 32 bytes.
     *
     * @throws org.dossier.core.Unavailable when the key store is away
     */
    byte[] digest(String label, byte[] content) {
        return keyStore.search(root -> mac(suite.derive(root, label), content));
    }

    private byte[] mac(byte[] key, byte[] content) {
        try {
            return suite.mac(key, content);
        } finally {
            Secret.wipe(key);
        }
    }
}
