package org.dossier.vault.provider.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.dossier.core.CustomerNumber;
import org.dossier.core.NotFound;
import org.dossier.vault.CryptoSuite;
import org.dossier.vault.VaultError;
import org.dossier.vault.provider.VaultFixture;
import org.dossier.vault.provider.crypto.AesGcmSuite;
import org.dossier.vault.provider.settings.Settings;
import org.junit.Test;

/** D4: few keys are in memory, for a short time, and what leaves is wiped. */
public class KeyCacheTest {

    private static final CustomerNumber CUSTOMER = new CustomerNumber("C-1");

    private final CryptoSuite suite = new AesGcmSuite();
    private final KeyCache cache = cache(Duration.ofMinutes(5));

    @Test
    public void aKeyIsLoadedOnce() {
        DataKey key = cache.get(CUSTOMER, customer -> key());
        assertThat(cache.get(CUSTOMER, customer -> key())).isSameAs(key);
        assertThat(wiped(key)).isFalse();
    }

    /** Broken once by a removal listener that did nothing: the test failed. */
    @Test
    public void atMostSoManyAreKeptAndTheOthersAreWiped() {
        List<DataKey> keys = new ArrayList<>();
        VaultFixture.customers("C", 500).forEach(number -> keys.add(cache.get(number, customer -> key())));
        assertThat(keys.stream().filter(key -> !wiped(key)).count()).isEqualTo(16);
    }

    @Test
    public void anOutdatedKeyIsWipedWithoutAnyoneAsking() {
        DataKey key = cache(Duration.ofMillis(10)).get(CUSTOMER, customer -> key());
        Awaitility.await().until(() -> wiped(key));
        assertThat(wiped(key)).isTrue();
    }

    @Test
    public void aNewKeyTakesThePlaceOfTheOldOne() {
        DataKey old = cache.get(CUSTOMER, customer -> key());
        DataKey made = key();
        cache.replace(CUSTOMER, made);
        assertThat(wiped(old)).isTrue();
        assertThat(cache.get(CUSTOMER, customer -> key())).isSameAs(made);
    }

    @Test
    public void clearingWipesAll() {
        DataKey key = cache.get(CUSTOMER, customer -> key());
        cache.clear();
        assertThat(wiped(key)).isTrue();
    }

    @Test
    public void thatThereIsNoKeyIsNotRemembered() {
        assertThatThrownBy(() -> cache.get(CUSTOMER, customer -> {
            throw new NotFound(VaultError.NO_KEY, "none yet");
        })).isInstanceOf(NotFound.class);
        assertThat(wiped(cache.get(CUSTOMER, customer -> key()))).isFalse();
    }

    @Test
    public void noKeyIsInTheText() {
        assertThat(key()).hasToString("DataKey[suite 1]");
    }

    private DataKey key() {
        return new DataKey(suite, suite.newKey());
    }

    private static boolean wiped(DataKey key) {
        return key.<Boolean, RuntimeException>use(KeyPurpose.SEAL, (suite, bytes) -> true).isEmpty()
                && key.<Boolean, RuntimeException>use(KeyPurpose.DIGEST, (suite, bytes) -> true).isEmpty();
    }

    private static KeyCache cache(Duration time) {
        return new KeyCache(new Settings(Path.of("."), 16, time));
    }
}
