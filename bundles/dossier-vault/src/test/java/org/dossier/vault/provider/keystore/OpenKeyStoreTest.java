package org.dossier.vault.provider.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.dossier.core.Unavailable;
import org.dossier.vault.VaultError;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** D4: the key store is made once; lost, foreign or unreadable, it is refused until it is put right. */
public class OpenKeyStoreTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MemoryRegister register = new MemoryRegister();
    private Path directory;
    private Path file;

    @Before
    public void place() {
        directory = folder.getRoot().toPath().resolve("dossier/keys");
        file = directory.resolve("master.p12");
    }

    @Test
    public void theFirstUseMakesItAndEveryStartFindsTheSame() throws IOException {
        OpenKeyStore first = KeyStores.open(directory, register);
        assertThat(file).as("activation waits for nothing").doesNotExist();
        byte[] root = first.search(byte[]::clone);
        assertThat(KeyStores.open(directory, register).<byte[], RuntimeException>search(byte[]::clone)).isEqualTo(root);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("master.p12", "master.password");
    }

    /** Broken once by making a new key store whenever there is none: this test and the next failed. */
    @Test
    public void aLostKeyStoreIsNotReplacedByANewOneAndWorksAgainOnceRestored() throws IOException {
        OpenKeyStore first = KeyStores.open(directory, register);
        byte[] root = first.search(byte[]::clone);
        Path kit = folder.getRoot().toPath().resolve("recovery-kit");
        Files.move(file, kit);

        OpenKeyStore second = KeyStores.open(directory, register);
        refused(second);
        refused(second);
        assertThat(file).doesNotExist();

        Files.move(kit, file);
        assertThat(second.<byte[], RuntimeException>search(byte[]::clone)).isEqualTo(root);
    }

    @Test
    public void keysOfCustomersAloneForbidANewOne() {
        register.putKeys();
        refused(KeyStores.open(directory, register));
        assertThat(directory).doesNotExist();
    }

    @Test
    public void theKeyStoreOfAnotherArchiveIsRefused() throws IOException {
        KeyStores.open(directory, register).generation();
        Path elsewhere = folder.newFolder("elsewhere").toPath();
        KeyStores.open(elsewhere, new MemoryRegister()).generation();
        refused(KeyStores.open(elsewhere, register));
    }

    @Test
    public void anUnreadableOneIsRefusedAndLeftAsItIs() throws IOException {
        Files.createDirectories(directory);
        Files.write(file, new byte[0]);
        refused(KeyStores.open(directory, register));
        assertThat(file).isEmptyFile();
    }

    @Test
    public void aVolumeThatIsNotMountedIsNoFirstStart() throws IOException {
        Files.createDirectories(directory);
        Files.createSymbolicLink(file, Path.of("/volume/that/is/not/mounted"));
        refused(KeyStores.open(directory, register));
        assertThat(Files.isSymbolicLink(file)).isTrue();
    }

    @Test
    public void aLostPasswordIsRefused() throws IOException {
        KeyStores.open(directory, register).generation();
        Files.delete(directory.resolve("master.password"));
        refused(KeyStores.open(directory, register));
        assertThat(directory.toFile().list()).as("no new password is made").containsExactly("master.p12");
    }

    @Test
    public void withoutItsDatabaseNothingIsMade() {
        register.away(true);
        OpenKeyStore keyStore = KeyStores.open(directory, register);
        assertThatThrownBy(keyStore::generation).isInstanceOf(Unavailable.class).hasMessageContaining("the database is away");
        assertThat(directory).doesNotExist();
        register.away(false);
        assertThat(keyStore.generation()).isEqualTo(1);
    }

    @Test
    public void aClosedOneGivesNothing() {
        OpenKeyStore keyStore = KeyStores.open(directory, register);
        keyStore.generation();
        keyStore.close();
        assertThatThrownBy(() -> keyStore.search(byte[]::clone)).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> keyStore.master(1, byte[]::clone)).isInstanceOf(Unavailable.class);
    }

    private static void refused(OpenKeyStore keyStore) {
        assertThatThrownBy(keyStore::generation).isInstanceOfSatisfying(Unavailable.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(VaultError.KEY_STORE);
            assertThat(refusal.getMessage()).as("no path goes to callers").doesNotContain("master.p12");
        });
    }
}
