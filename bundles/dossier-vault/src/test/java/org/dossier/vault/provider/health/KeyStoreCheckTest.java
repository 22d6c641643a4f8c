package org.dossier.vault.provider.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.felix.hc.api.Result;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.vault.provider.keystore.KeyStores;
import org.dossier.vault.provider.keystore.MemoryRegister;
import org.dossier.vault.provider.keystore.OpenKeyStore;
import org.dossier.vault.provider.table.KeysDatabase;
import org.dossier.vault.provider.table.VaultTables;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** D4: health tells the limit of the default, and what is wrong with the key store. */
public class KeyStoreCheckTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new VaultTables());
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MemoryRegister register = new MemoryRegister();
    private final KeysDatabase database = new KeysDatabase(DATABASES.on(Engine.DERBY).keys());
    private Path directory;

    @Before
    public void place() {
        directory = folder.getRoot().toPath();
    }

    @Test
    public void theDefaultWarnsOfAStolenDiskAndOfThePasswordBeside() {
        Result result = check(keyStore());
        assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(result.toString()).contains("resists stolen databases and backups; not a stolen disk",
                "DOSSIER_KEYSTORE_PASSWORD")
                .doesNotContain("mode 600");
    }

    @Test
    public void looseModesAreToldOf() throws IOException {
        OpenKeyStore keyStore = keyStore();
        keyStore.generation();
        Files.setPosixFilePermissions(directory.resolve("master.p12"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(check(keyStore).toString()).contains("mode 600");
    }

    @Test
    public void aRefusedKeyStoreIsCritical() throws IOException {
        keyStore().generation();
        Files.delete(directory.resolve("master.p12"));
        Result result = check(keyStore());
        assertThat(result.getStatus()).isEqualTo(Result.Status.CRITICAL);
        assertThat(result.toString()).contains("DOS-VAULT-0004", "Restore the key store");
    }

    @Test
    public void aVaultThatWaitsIsCriticalAndNotSilent() {
        Result result = new KeyStoreCheck(null, null).execute();
        assertThat(result.getStatus()).isEqualTo(Result.Status.CRITICAL);
        assertThat(result.toString()).contains("dossier-keys");
    }

    private Result check(OpenKeyStore keyStore) {
        return new KeyStoreCheck(keyStore, database).execute();
    }

    private OpenKeyStore keyStore() {
        return KeyStores.open(directory, register);
    }
}
