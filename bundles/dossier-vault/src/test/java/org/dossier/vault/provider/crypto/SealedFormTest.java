package org.dossier.vault.provider.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import org.dossier.vault.CryptoSuite;
import org.dossier.vault.SealContext;
import org.junit.Test;

/** D4, D13: a sealed value opens where it was sealed, unaltered, and nowhere else. */
public class SealedFormTest {

    private static final byte[] VALUE = "13800138000 张三".getBytes(UTF_8);
    private static final byte[] PLACE = new SealContext("archive_section", "C-1", "document", 3).bytes();

    private final CryptoSuite suite = new AesGcmSuite();
    private final byte[] key = suite.newKey();
    private final byte[] sealed = SealedForm.seal(suite, key, PLACE, VALUE);

    @Test
    public void suiteNonceValueTagInThisOrder() throws GeneralSecurityException {
        assertThat(sealed).startsWith(1).hasSize(1 + 12 + VALUE.length + 16);
        assertThat(SealedForm.open(suite, key, PLACE, sealed)).isEqualTo(VALUE);
        assertThat(SealedForm.open(suite, key, PLACE, SealedForm.seal(suite, key, PLACE, new byte[0]))).isEmpty();
    }

    @Test
    public void twoSealingsOfOneValueDiffer() {
        assertThat(SealedForm.seal(suite, key, PLACE, VALUE)).isNotEqualTo(sealed);
    }

    /** Broken once by opening with AES/CTR, which has no tag: the test failed at the first position behind the nonce. */
    @Test
    public void aFlippedBitAtAnyPositionIsRefused() {
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> SealedForm.open(suite, key, PLACE, altered)).as("bit %d", bit)
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    public void aCutOrLengthenedValueIsRefused() {
        for (int length = 0; length <= sealed.length + 1; length++) {
            if (length != sealed.length) {
                byte[] altered = Arrays.copyOf(sealed, length);
                assertThatThrownBy(() -> SealedForm.open(suite, key, PLACE, altered)).as("length %d", length)
                        .isInstanceOf(GeneralSecurityException.class);
            }
        }
    }

    /** Broken once by leaving the place out of the associated data: the test failed for each of them. */
    @Test
    public void aMovedValueIsRefused() {
        for (SealContext other : new SealContext[] {
                new SealContext("archive_facet", "C-1", "document", 3), new SealContext("archive_section", "C-2", "document", 3),
                new SealContext("archive_section", "C-1", "words", 3), new SealContext("archive_section", "C-1", "document", 2),
                new SealContext("archive_sectionC", "-1", "document", 3)}) {
            assertThatThrownBy(() -> SealedForm.open(suite, key, other.bytes(), sealed)).as("%s", other)
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    public void anotherKeyIsRefused() {
        assertThatThrownBy(() -> SealedForm.open(suite, suite.newKey(), PLACE, sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }
}
