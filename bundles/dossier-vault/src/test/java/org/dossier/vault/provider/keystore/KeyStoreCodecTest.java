package org.dossier.vault.provider.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;

import org.dossier.vault.provider.crypto.AesGcmSuite;
import org.dossier.vault.provider.crypto.Secret;
import org.junit.Test;

/** D4: the key store is a PKCS #12 one that shows nothing without its password. */
public class KeyStoreCodecTest {

    private static final char[] PASSWORD = "a password of some length".toCharArray();

    private final AesGcmSuite suite = new AesGcmSuite();
    private final byte[] first = suite.newKey();
    private final byte[] twelfth = suite.newKey();
    private final byte[] search = suite.newKey();
    private final KeySecrets secrets = new KeySecrets(
            Map.of(1, Secret.taking(first.clone()), 12, Secret.taking(twelfth.clone())), Secret.taking(search.clone()));

    @Test
    public void givesBackWhatWasPutIn() throws IOException {
        KeySecrets read = KeyStoreCodec.decode(KeyStoreCodec.encode(secrets, PASSWORD), PASSWORD);
        assertThat(read.present()).as("the highest number, not the first in the alphabet").isEqualTo(12);
        assertThat(read.generations()).containsOnlyKeys(1, 12);
        assertThat(bytes(read.generation(1).orElseThrow())).isEqualTo(first);
        assertThat(bytes(read.generation(12).orElseThrow())).isEqualTo(twelfth);
        assertThat(bytes(read.search())).isEqualTo(search);
        assertThat(read.fingerprint(suite)).isEqualTo(secrets.fingerprint(suite)).isPresent();
    }

    @Test
    public void aToolOfTheTradeListsIt() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(KeyStoreCodec.encode(secrets, PASSWORD)), PASSWORD);
        assertThat(Collections.list(store.aliases())).containsExactlyInAnyOrder("master-1", "master-12", "search");
    }

    /** Broken once by writing a key behind the encoded ones: the test found it. */
    @Test
    public void noKeyStandsInItInTheClear() throws IOException {
        String file = new String(KeyStoreCodec.encode(secrets, PASSWORD), StandardCharsets.ISO_8859_1);
        for (byte[] key : new byte[][] {first, twelfth, search}) {
            assertThat(file).doesNotContain(new String(Arrays.copyOf(key, 8), StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    public void anotherPasswordAFlippedByteAndACutAreRefused() throws IOException {
        byte[] encoded = KeyStoreCodec.encode(secrets, PASSWORD);
        assertThatThrownBy(() -> KeyStoreCodec.decode(encoded, "another password".toCharArray())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> KeyStoreCodec.decode(new byte[0], PASSWORD)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> KeyStoreCodec.decode(Arrays.copyOf(encoded, encoded.length / 2), PASSWORD))
                .isInstanceOf(IOException.class);
        encoded[encoded.length / 2] ^= 1;
        assertThatThrownBy(() -> KeyStoreCodec.decode(encoded, PASSWORD)).isInstanceOf(IOException.class);
    }

    @Test
    public void aKeyStoreOfSomethingElseIsRefused() throws IOException {
        KeySecrets shorter = new KeySecrets(Map.of(1, Secret.taking(new byte[16])), Secret.taking(search.clone()));
        assertThatThrownBy(() -> KeyStoreCodec.decode(KeyStoreCodec.encode(shorter, PASSWORD), PASSWORD))
                .isInstanceOf(IOException.class).hasMessageContaining("does not hold what Dossier put into it");
    }

    @Test
    public void noKeyIsInTheText() {
        assertThat(secrets).hasToString("KeySecrets[1, 12]");
    }

    private static byte[] bytes(Secret secret) {
        return secret.<byte[], RuntimeException>use(byte[]::clone).orElseThrow();
    }
}
