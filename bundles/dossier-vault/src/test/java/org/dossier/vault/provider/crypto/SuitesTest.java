package org.dossier.vault.provider.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.List;

import org.dossier.core.Unavailable;
import org.dossier.vault.CryptoSuite;
import org.junit.Test;

/** D4: another suite can be added without touching stored data. */
public class SuitesTest {

    private final CryptoSuite first = new AesGcmSuite();
    private final CryptoSuite second = new Renumbered(first, 2);
    private final Suites suites = new Suites(second, List.of(first, second));

    @Test
    public void newKeysBelongToThePresentSuiteAndOldValuesToTheirs() {
        assertThat(suites.present()).isSameAs(second);
        assertThat(suites.of(1)).isSameAs(first);
        assertThat(suites.fixed()).as("tokens must not change with the suite of data keys").isSameAs(first);
    }

    @Test
    public void aSuiteThatIsAwayIsNotGuessed() {
        assertThatThrownBy(() -> suites.of(3)).isInstanceOf(Unavailable.class).hasMessageContaining("suite 3");
    }

    @Test
    public void theNumberInFrontCannotBeExchanged() throws GeneralSecurityException {
        byte[] key = first.newKey();
        byte[] sealed = SealedForm.seal(first, key, new byte[0], new byte[] {42});
        sealed[0] = 2;
        assertThatThrownBy(() -> SealedForm.open(second, key, new byte[0], sealed)).isInstanceOf(GeneralSecurityException.class);
        byte[] other = SealedForm.seal(second, key, new byte[0], new byte[] {42});
        assertThat(SealedForm.open(second, key, new byte[0], other)).containsExactly(42);
    }

    /** The same algorithms under another number. */
    private record Renumbered(CryptoSuite suite, int number) implements CryptoSuite {

        @Override
        public byte[] newKey() {
            return suite.newKey();
        }

        @Override
        public byte[] encrypt(byte[] key, byte[] associated, byte[] plain) {
            return suite.encrypt(key, associated, plain);
        }

        @Override
        public byte[] decrypt(byte[] key, byte[] associated, byte[] encrypted) throws GeneralSecurityException {
            return suite.decrypt(key, associated, encrypted);
        }

        @Override
        public byte[] mac(byte[] key, byte[] content) {
            return suite.mac(key, content);
        }

        @Override
        public byte[] derive(byte[] key, String label) {
            return suite.derive(key, label);
        }
    }
}
