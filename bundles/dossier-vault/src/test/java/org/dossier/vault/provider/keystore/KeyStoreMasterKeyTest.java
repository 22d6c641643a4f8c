package org.dossier.vault.provider.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.dossier.core.Unavailable;
import org.dossier.vault.CryptoSuite;
import org.dossier.vault.DamagedValue;
import org.dossier.vault.MasterKey;
import org.dossier.vault.SealContext;
import org.dossier.vault.WrappedKey;
import org.dossier.vault.provider.crypto.Secret;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** D4: the master key wraps keys for their context and generation. */
public class KeyStoreMasterKeyTest {

    private static final SealContext PLACE = new SealContext("vault_key", "C-1", "wrapped", 1);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final CryptoSuite suite = KeyStores.SUITES.fixed();
    private final byte[] first = suite.newKey();
    private final byte[] second = suite.newKey();
    private final byte[] search = suite.newKey();
    private final byte[] key = suite.newKey();
    private MasterKey before;
    private MasterKey after;
    private MasterKey later;

    @Before
    public void rotateTwice() throws IOException {
        before = master("before", Map.of(1, first));
        after = master("after", Map.of(1, first, 2, second));
        later = master("later", Map.of(2, second));
    }

    @Test
    public void wrapsUnderThePresentGenerationAndUnwrapsUnderAll() {
        assertThat(before.generation()).isEqualTo("master-1");
        assertThat(after.generation()).isEqualTo("master-2");
        WrappedKey old = before.wrap(key, PLACE);
        WrappedKey present = after.wrap(key, PLACE);
        assertThat(old.generation()).isEqualTo("master-1");
        assertThat(present.generation()).isEqualTo("master-2");
        assertThat(after.unwrap(old, PLACE)).isEqualTo(key);
        assertThat(after.unwrap(present, PLACE)).isEqualTo(key);
    }

    @Test
    public void aDestroyedGenerationIsOutOfReach() {
        WrappedKey old = before.wrap(key, PLACE);
        assertThatThrownBy(() -> later.unwrap(old, PLACE)).isInstanceOf(Unavailable.class)
                .hasMessageContaining("no generation 1");
    }

    /** Broken once by leaving the place out of the associated data: a key moved to another customer unwrapped. */
    @Test
    public void anotherGenerationAnotherPlaceOrAnotherKeyIsDamage() {
        WrappedKey present = after.wrap(key, PLACE);
        damaged(new WrappedKey("master-1", present.bytes()), PLACE);
        damaged(new WrappedKey("master-02", present.bytes()), PLACE);
        damaged(new WrappedKey("elsewhere", present.bytes()), PLACE);
        damaged(present, new SealContext("vault_key", "C-2", "wrapped", 1));
        damaged(present, new SealContext("vault_key", "C-1", "wrapped", 2));
    }

    @Test
    public void aFlippedByteAtAnyPositionIsDamage() {
        WrappedKey wrapped = after.wrap(key, PLACE);
        for (int position = 0; position < wrapped.bytes().length; position++) {
            byte[] altered = wrapped.bytes().clone();
            altered[position] ^= 1;
            damaged(new WrappedKey(wrapped.generation(), altered), PLACE);
        }
    }

    @Test
    public void noKeyIsInTheText() {
        assertThat(after.wrap(key, PLACE)).hasToString("WrappedKey[master-2]");
    }

    private void damaged(WrappedKey wrapped, SealContext place) {
        assertThatThrownBy(() -> after.unwrap(wrapped, place)).isInstanceOf(DamagedValue.class);
    }

    private MasterKey master(String directory, Map<Integer, byte[]> generations) throws IOException {
        Path path = folder.getRoot().toPath().resolve(directory);
        Map<Integer, Secret> secrets = new HashMap<>();
        generations.forEach((number, bytes) -> secrets.put(number, Secret.taking(bytes.clone())));
        new KeyStoreFile(path, name -> null).create(new KeySecrets(secrets, Secret.taking(search.clone())));
        return new KeyStoreMasterKey(KeyStores.open(path, new MemoryRegister()), KeyStores.SUITES);
    }
}
