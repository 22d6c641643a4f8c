package org.dossier.vault.provider.keystore;

import java.nio.file.Path;
import java.util.List;

import org.dossier.vault.CryptoSuite;
import org.dossier.vault.provider.crypto.AesGcmSuite;
import org.dossier.vault.provider.crypto.Suites;

/** Key stores for tests of other packages. */
public final class KeyStores {

    /** The one suite there is. */
    public static final Suites SUITES = suites(new AesGcmSuite());

    private KeyStores() {
    }

    /** The key store of a directory, with its password beside it, as each start opens it anew. */
    public static OpenKeyStore open(Path directory, KeyStoreRegister register) {
        return new OpenKeyStore(new KeyStoreFile(directory, name -> null), register, SUITES.fixed());
    }

    private static Suites suites(CryptoSuite suite) {
        return new Suites(suite, List.of(suite));
    }
}
