package org.dossier.vault.provider.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import org.junit.Test;

/** D4: suite 1 computes what its standards say. */
public class AesGcmSuiteTest {

    private static final HexFormat HEX = HexFormat.of();

    /** McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B, test case 16. */
    private static final String GCM_KEY = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
    private static final String GCM_NONCE = "cafebabefacedbaddecaf888";
    private static final String GCM_ASSOCIATED = "feedfacedeadbeeffeedfacedeadbeefabaddad2";
    private static final String GCM_PLAIN = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
    private static final String GCM_CIPHER = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662";
    private static final String GCM_TAG = "76fc6ece0f4e1768cddf8853bb2d551b";

    private final AesGcmSuite suite = new AesGcmSuite();

    @Test
    public void opensThePublishedCiphertext() throws GeneralSecurityException {
        byte[] plain = suite.decrypt(HEX.parseHex(GCM_KEY), HEX.parseHex(GCM_ASSOCIATED),
                HEX.parseHex(GCM_NONCE + GCM_CIPHER + GCM_TAG));
        assertThat(HEX.formatHex(plain)).isEqualTo(GCM_PLAIN);
    }

    /** RFC 4231, sections 4.2 and 4.3: test cases 1 and 2. */
    @Test
    public void digestsAsPublished() {
        assertThat(HEX.formatHex(suite.mac(HEX.parseHex("0b".repeat(20)), "Hi There".getBytes(UTF_8))))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        assertThat(HEX.formatHex(suite.mac("Jefe".getBytes(UTF_8), "what do ya want for nothing?".getBytes(UTF_8))))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    /** RFC 5869, appendix A.3: no salt, no context information; the first 32 of its 42 bytes. */
    @Test
    public void derivesAsPublished() {
        assertThat(HEX.formatHex(suite.derive(HEX.parseHex("0b".repeat(22)), "")))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    /** RFC 5869, sections 2.2 and 2.3, written out for one block: T(1) = HMAC(HMAC(zeros, key), label || 01). */
    @Test
    public void theLabelIsTheContextInformation() {
        byte[] key = suite.newKey();
        byte[] extracted = suite.mac(new byte[32], key);
        assertThat(suite.derive(key, "label")).isEqualTo(suite.mac(extracted, "label\u0001".getBytes(UTF_8)));
        assertThat(suite.derive(key, "another")).isNotEqualTo(suite.derive(key, "label"));
    }

    /** Broken once with a nonce of zeros: the test failed. */
    @Test
    public void noNonceAndNoKeyComesTwice() {
        byte[] key = suite.newKey();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(seen.add(HEX.formatHex(suite.encrypt(key, new byte[0], new byte[0]), 0, 12))).isTrue();
            assertThat(seen.add(HEX.formatHex(suite.newKey()))).isTrue();
        }
    }

    @Test
    public void takesNoKeyOfAnotherLength() {
        assertThatThrownBy(() -> suite.encrypt(new byte[7], new byte[0], new byte[0])).isInstanceOf(IllegalStateException.class);
    }
}
