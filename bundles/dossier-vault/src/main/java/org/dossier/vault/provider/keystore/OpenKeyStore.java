package org.dossier.vault.provider.keystore;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.dossier.core.Unavailable;
import org.dossier.vault.CryptoSuite;
import org.dossier.vault.VaultError;
import org.dossier.vault.provider.crypto.Secret;
import org.dossier.vault.provider.crypto.Suites;
import org.dossier.vault.provider.settings.VaultSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key store in use: read, or made, at the first use, so that activation waits for nothing. A key store that is missing while
 * the database remembers one, that cannot be read, or that is not the archive's is refused at every use until it is put right; a
 * new one is never made in its place, because it would open nothing. Thread-safe.
 */
@Component(service = OpenKeyStore.class)
public final class OpenKeyStore {

    private static final Logger LOG = LoggerFactory.getLogger(OpenKeyStore.class);
    private static final Duration RETRY = Duration.ofSeconds(30);

    private final KeyStoreFile file;
    private final KeyStoreRegister register;
    private final CryptoSuite suite;
    private volatile KeySecrets secrets;
    private String refusal = "";

    /** The key store of the configured directory. */
    @Activate
    public OpenKeyStore(@Reference VaultSettings settings, @Reference KeyStoreRegister register, @Reference Suites suites) {
        this(new KeyStoreFile(settings.current().directory(), System::getenv), register, suites.fixed());
    }

    OpenKeyStore(KeyStoreFile file, KeyStoreRegister register, CryptoSuite suite) {
        this.file = file;
        this.register = register;
        this.suite = suite;
    }

    /**
     * The number of the present generation.
     *
     * @throws Unavailable when the key store is refused
     */
    public int generation() {
        return secrets().present();
    }

    /**
     * Uses a generation of the master key.
     *
     * @throws Unavailable when the key store is refused, or has no such generation
     */
    public <R, E extends Exception> R master(int generation, Secret.Use<R, E> use) throws E {
        Optional<Secret> master = secrets().generation(generation);
        if (master.isEmpty()) {
            throw new Unavailable(VaultError.KEY_STORE, "the key store has no generation " + generation + " of the master key",
                    RETRY);
        }
        return master.get().use(use).orElseThrow(OpenKeyStore::closed);
    }

    /**
     * Uses the root of search tokens and row tags.
     *
     * @throws Unavailable when the key store is refused
     */
    public <R, E extends Exception> R search(Secret.Use<R, E> use) throws E {
        return secrets().search().use(use).orElseThrow(OpenKeyStore::closed);
    }

    /** Whether the password of the key store lies beside it. */
    public boolean passwordBeside() {
        return file.passwordBeside();
    }

    /** Whether others on the machine may read the key store or its password. */
    public boolean openToOthers() throws IOException {
        return file.openToOthers();
    }

    /** Wipes the keys from memory, as far as they are ours. */
    @Deactivate
    public synchronized void close() {
        if (secrets != null) {
            secrets.wipe();
        }
    }

    private KeySecrets secrets() {
        KeySecrets opened = secrets;
        return opened == null ? open() : opened;
    }

    private synchronized KeySecrets open() {
        if (secrets == null) {
            try {
                secrets = load();
                refusal = "";
            } catch (IOException e) {
                report(e);
                throw new Unavailable(VaultError.KEY_STORE, "the key store is refused; the server's log says why", RETRY, e);
            }
        }
        return secrets;
    }

    private KeySecrets load() throws IOException {
        Optional<String> remembered = register.fingerprint();
        if (!file.exists()) {
            create(remembered.isPresent());
        }
        KeySecrets read = file.read();
        String fingerprint = read.fingerprint(suite).orElseThrow(OpenKeyStore::closed);
        String expected = remembered.isPresent() ? remembered.get() : register.remember(fingerprint);
        if (!expected.equals(fingerprint)) {
            read.wipe();
            throw new IOException(file.path()
                    + " is the key store of another archive; restore the one with the fingerprint " + expected);
        }
        return read;
    }

    private void create(boolean remembered) throws IOException {
        if (remembered || register.holdsKeys()) {
            throw new IOException(file.path() + " is missing, and customers' keys need it: restore it, with its password, "
                    + "from the recovery kit or mount its volume. No new one is made, since it could open nothing.");
        }
        KeySecrets fresh = KeySecrets.fresh(suite);
        file.create(fresh);
        fresh.wipe();
        LOG.warn("made the key store {}: whoever loses it loses the archive, so take a copy to another place now", file.path());
    }

    /** The path belongs into the log and not to callers; repeated uses do not repeat it. */
    private void report(IOException reason) {
        String message = String.valueOf(reason.getMessage());
        if (!message.equals(refusal)) {
            refusal = message;
            LOG.error("the key store is refused: {}", message);
        }
    }

    private static Unavailable closed() {
        return new Unavailable(VaultError.KEYS_AWAY, "the vault is being replaced", Duration.ofSeconds(1));
    }
}
