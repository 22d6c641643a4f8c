package org.dossier.vault.provider.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.Test;

/** D4: keys leave memory when they are no longer needed, and nobody encrypts under what is left of them. */
public class SecretTest {

    @Test
    public void aUseSeesTheSecretAndItsCopyIsWiped() {
        Secret secret = Secret.taking(new byte[] {1, 2, 3});
        AtomicReference<byte[]> handed = new AtomicReference<>();
        Optional<Integer> sum = secret.use(bytes -> {
            handed.set(bytes);
            return bytes[0] + bytes[1] + bytes[2];
        });
        assertThat(sum).contains(6);
        assertThat(handed.get()).containsOnly(0);
        assertThat(secret.<Integer, RuntimeException>use(bytes -> (int) bytes[2])).as("the secret stays").contains(3);
    }

    @Test
    public void aWipedSecretIsGoneForEveryUse() {
        byte[] bytes = {1, 2, 3};
        Secret secret = Secret.taking(bytes);
        secret.wipe();
        assertThat(bytes).containsOnly(0);
        assertThat(secret.<Integer, RuntimeException>use(copy -> 1)).isEmpty();
    }

    @Test
    public void theSecretIsNotInItsText() {
        assertThat(Secret.taking(new byte[] {65, 66, 67})).hasToString("Secret");
    }

    /** As the cache does it when it drops a key that another thread works with. Broken once by handing out the secret itself. */
    @Test
    public void aSecretThatIsWipedDuringItsUseStaysIntactForIt() {
        Secret secret = Secret.taking(new byte[] {7, 7, 7, 7});
        Optional<Boolean> intact = secret.use(bytes -> {
            secret.wipe();
            return allSevens(bytes);
        });
        assertThat(intact).contains(true);
        assertThat(secret.<Integer, RuntimeException>use(copy -> 1)).isEmpty();
    }

    private static boolean allSevens(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 7) {
                return false;
            }
        }
        return true;
    }
}
