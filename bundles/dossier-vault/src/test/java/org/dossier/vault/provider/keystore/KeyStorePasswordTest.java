package org.dossier.vault.provider.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** D4: where the password of the key store comes from. */
public class KeyStorePasswordTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theEnvironmentPrevailsAndLeavesNothingOnTheDisk() throws IOException {
        KeyStorePassword password = password("correct horse battery");
        assertThat(new String(password.forNewKeyStore())).isEqualTo("correct horse battery");
        assertThat(new String(password.existing())).isEqualTo("correct horse battery");
        assertThat(password.besideKeyStore()).isFalse();
        assertThat(password.file()).doesNotExist();
    }

    @Test
    public void withoutItOneIsGeneratedAndKept() throws IOException {
        KeyStorePassword password = password(null);
        String generated = new String(password.forNewKeyStore());
        assertThat(generated).hasSize(43).isEqualTo(new String(password.existing()))
                .isEqualTo(new String(password(null).forNewKeyStore()));
        assertThat(password.besideKeyStore()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password.file()))).isEqualTo("rw-------");
    }

    @Test
    public void aLineEndFromAnEditorDoesNotMatter() throws IOException {
        KeyStorePassword password = password(null);
        String generated = new String(password.forNewKeyStore());
        Files.writeString(password.file(), generated + "\n");
        assertThat(new String(password.existing())).isEqualTo(generated);
    }

    @Test
    public void anExistingKeyStoreGetsNoNewPassword() {
        assertThatThrownBy(() -> password(null).existing()).isInstanceOf(IOException.class)
                .hasMessageContaining("DOSSIER_KEYSTORE_PASSWORD is not set, and there is no ")
                .hasMessageContaining("master.password");
        assertThat(folder.getRoot()).isEmptyDirectory();
    }

    @Test
    public void unsuitableOnesAreRefusedWithoutBeingRepeated() {
        for (String unsuitable : new String[] {"", "fifteen letters", "sixteen letters\u00e9", "sixteen letters\n"}) {
            assertThatThrownBy(() -> password(unsuitable).forNewKeyStore()).isInstanceOf(IOException.class)
                    .hasMessage("DOSSIER_KEYSTORE_PASSWORD is refused; allowed are 16 or more printable ASCII characters");
        }
    }

    private KeyStorePassword password(String variable) {
        Path directory = folder.getRoot().toPath();
        return new KeyStorePassword(name -> name.equals("DOSSIER_KEYSTORE_PASSWORD") ? variable : null, directory);
    }
}
