package org.dossier.vault.provider.keystore;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import org.dossier.vault.CryptoSuite;
import org.dossier.vault.DamagedValue;
import org.dossier.vault.MasterKey;
import org.dossier.vault.SealContext;
import org.dossier.vault.WrappedKey;
import org.dossier.vault.provider.crypto.Bound;
import org.dossier.vault.provider.crypto.SealedForm;
import org.dossier.vault.provider.crypto.Suites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The master key of the key store file. Generations are named {@code master-1} and on, as in the key store.
 *
 * <p>What it protects: stolen databases, logs and backups. What it does not: a stolen disk of this machine, as long as key store
 * and password lie on it too, and whoever may read the memory of the process.
 */
@Component(service = MasterKey.class)
public final class KeyStoreMasterKey implements MasterKey {

    private static final String PREFIX = "master-";

    private final OpenKeyStore keyStore;
    private final CryptoSuite suite;

    /** Wraps with AES-256-GCM under the key store's keys. */
    @Activate
    public KeyStoreMasterKey(@Reference OpenKeyStore keyStore, @Reference Suites suites) {
        this.keyStore = keyStore;
        this.suite = suites.fixed();
    }

    @Override
    public String generation() {
        return PREFIX + keyStore.generation();
    }

    @Override
    public WrappedKey wrap(byte[] key, SealContext context) {
        int generation = keyStore.generation();
        return keyStore.master(generation, master ->
                new WrappedKey(PREFIX + generation, SealedForm.seal(suite, master, associated(generation, context), key)));
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped, SealContext context) {
        int generation = number(wrapped.generation(), context);
        try {
            return keyStore.<byte[], GeneralSecurityException>master(generation,
                    master -> SealedForm.open(suite, master, associated(generation, context), wrapped.bytes()));
        } catch (GeneralSecurityException e) {
            throw (DamagedValue) new DamagedValue(context).initCause(e);
        }
    }

    private static int number(String generation, SealContext context) {
        if (!generation.matches(PREFIX + "[1-9][0-9]{0,8}")) {
            throw new DamagedValue(context);
        }
        return Integer.parseInt(generation.substring(PREFIX.length()));
    }

    private static byte[] associated(int generation, SealContext context) {
        return Bound.bytes(context, (PREFIX + generation).getBytes(StandardCharsets.US_ASCII));
    }
}
