package org.dossier.vault.provider.keystore;

import java.time.Duration;
import java.util.Optional;

import org.dossier.core.Unavailable;
import org.dossier.vault.VaultError;

/** The register without a database. */
public final class MemoryRegister implements KeyStoreRegister {

    private String fingerprint;
    private boolean keys;
    private boolean away;

    /** From now on there are keys of customers. */
    public void putKeys() {
        keys = true;
    }

    /** From now on the database is away, or is back. */
    public void away(boolean now) {
        away = now;
    }

    @Override
    public Optional<String> fingerprint() {
        if (away) {
            throw new Unavailable(VaultError.KEYS_AWAY, "the database is away", Duration.ofSeconds(1));
        }
        return Optional.ofNullable(fingerprint);
    }

    @Override
    public boolean holdsKeys() {
        return keys;
    }

    @Override
    public String remember(String ours) {
        fingerprint = fingerprint == null ? ours : fingerprint;
        return fingerprint;
    }
}
