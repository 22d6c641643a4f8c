package org.dossier.vault.provider.keystore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import javax.crypto.spec.SecretKeySpec;

import org.dossier.vault.provider.crypto.AesGcmSuite;
import org.dossier.vault.provider.crypto.Secret;

/**
 * Key secrets as a PKCS #12 key store (RFC 7292), which {@code keytool} lists: aliases {@code master-1} and on, and {@code
 * search}.
 */
final class KeyStoreCodec {

    private static final String MASTER = "master-";
    private static final String SEARCH = "search";

    private KeyStoreCodec() {
    }

    /** Encodes under a password. */
    static byte[] encode(KeySecrets secrets, char[] password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            KeyStore.ProtectionParameter protection = new KeyStore.PasswordProtection(password);
            for (Map.Entry<Integer, Secret> generation : secrets.generations().entrySet()) {
                store.setEntry(MASTER + generation.getKey(), entry(generation.getValue()), protection);
            }
            store.setEntry(SEARCH, entry(secrets.search()), protection);
            ByteArrayOutputStream encoded = new ByteArrayOutputStream();
            store.store(encoded, password);
            return encoded.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException("the key store cannot be encoded", e);
        }
    }

    /**
     * Decodes.
     *
     * @throws IOException when it is no key store, was altered, holds something else, or the password is another one
     */
    static KeySecrets decode(byte[] encoded, char[] password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(encoded), password);
            Map<Integer, Secret> generations = new HashMap<>();
            for (String alias : Collections.list(store.aliases())) {
                if (alias.startsWith(MASTER)) {
                    generations.put(Integer.valueOf(alias.substring(MASTER.length())), secret(store, alias, password));
                }
            }
            return new KeySecrets(generations, secret(store, SEARCH, password));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("the key store does not hold what Dossier put into it", e);
        }
    }

    private static KeyStore.SecretKeyEntry entry(Secret secret) {
        return secret.use(bytes -> new KeyStore.SecretKeyEntry(new SecretKeySpec(bytes, "AES")))
                .orElseThrow(() -> new IllegalStateException("the secret was wiped"));
    }

    private static Secret secret(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        Key key = store.getKey(alias, password);
        byte[] bytes = key == null ? null : key.getEncoded();
        if (bytes == null || bytes.length != AesGcmSuite.KEY_LENGTH) {
            throw new UnrecoverableKeyException(alias + " is missing or of another length");
        }
        return Secret.taking(bytes);
    }
}
