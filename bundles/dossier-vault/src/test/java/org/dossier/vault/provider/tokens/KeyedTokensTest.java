package org.dossier.vault.provider.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HexFormat;

import org.dossier.core.Unavailable;
import org.dossier.vault.BlindTokens;
import org.dossier.vault.CryptoSuite;
import org.dossier.vault.provider.keystore.KeyStores;
import org.dossier.vault.provider.keystore.MemoryRegister;
import org.dossier.vault.provider.keystore.OpenKeyStore;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** D5: tokens are stable, keyed, and keyed apart. */
public class KeyedTokensTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MemoryRegister register = new MemoryRegister();
    private OpenKeyStore keyStore;
    private BlindTokens tokens;

    @Before
    public void start() {
        keyStore = start(folder.getRoot().toPath(), register);
        tokens = tokens(keyStore);
    }

    @Test
    public void aTokenIsThirtyTwoHexadecimalDigitsAndStableOverARestart() {
        String token = tokens.token("phones/exact", "+8613800138000");
        assertThat(token).matches("[0-9a-f]{32}");
        keyStore.close();
        assertThat(tokens(start(folder.getRoot().toPath(), register)).token("phones/exact", "+8613800138000")).isEqualTo(token);
    }

    /** Broken once by one key for all kinds: the test failed. */
    @Test
    public void kindsAreKeyedApart() {
        assertThat(tokens.token("phones/exact", "8000")).isNotEqualTo(tokens.token("phones/last4", "8000"));
    }

    @Test
    public void valuesDifferAndOtherArchivesHaveOtherTokens() {
        String token = tokens.token("names/part", "张三");
        assertThat(tokens.token("names/part", "张叁")).isNotEqualTo(token);
        OpenKeyStore other = start(folder.getRoot().toPath().resolve("other"), new MemoryRegister());
        assertThat(tokens(other).token("names/part", "张三")).isNotEqualTo(token);
    }

    /** Stored tokens outlive every release: the derivation is written out here, so that it cannot change unnoticed. */
    @Test
    public void theDerivationIsTheAgreedOne() {
        CryptoSuite suite = KeyStores.SUITES.fixed();
        byte[] root = keyStore.search(byte[]::clone);
        byte[] mac = suite.mac(suite.derive(root, "dossier-token/v1/phones/exact"), "+8613800138000".getBytes(UTF_8));
        assertThat(tokens.token("phones/exact", "+8613800138000")).isEqualTo(HexFormat.of().formatHex(mac).substring(0, 32));
    }

    @Test
    public void withoutTheKeyStoreThereIsNoToken() {
        register.away(true);
        BlindTokens unreachable = tokens(start(folder.getRoot().toPath(), register));
        assertThatThrownBy(() -> unreachable.token("phones/exact", "1")).isInstanceOf(Unavailable.class);
    }

    private static OpenKeyStore start(Path directory, MemoryRegister register) {
        return KeyStores.open(directory, register);
    }

    private static BlindTokens tokens(OpenKeyStore keyStore) {
        return new KeyedTokens(new RootDigests(keyStore, KeyStores.SUITES));
    }
}
