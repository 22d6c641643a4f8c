package org.dossier.vault.provider.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.dossier.vault.CryptoSuite;
import org.osgi.service.component.annotations.Component;

/**
 * Suite 1: AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits and a tag of 128 bits, HMAC-SHA-256 (RFC 2104, FIPS
 * 198-1), and HKDF-SHA-256 (RFC 5869). What {@link #encrypt} gives is nonce, ciphertext and tag, in this order.
 *
 * <p>Random nonces bound the use of one key to 2^32 encryptions (SP 800-38D, section 8.3). A customer's key stays far below that;
 * a generation of the master key wraps at most one key a customer.
 *
 * <p>The Java Cryptography Architecture keeps copies of a key inside a cipher until they are collected; those cannot be wiped
 * from here.
 */
@Component(service = CryptoSuite.class)
public final class AesGcmSuite implements CryptoSuite {

    /** The number of this suite. */
    public static final int NUMBER = 1;
    /** The length of a key in bytes. */
    public static final int KEY_LENGTH = 32;

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = NONCE_LENGTH + TAG_BITS / Byte.SIZE;

    private final SecureRandom random = new SecureRandom();

    @Override
    public int number() {
        return NUMBER;
    }

    @Override
    public byte[] newKey() {
        return random(KEY_LENGTH);
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] associated, byte[] plain) {
        byte[] nonce = random(NONCE_LENGTH);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
            cipher.updateAAD(associated);
            byte[] encrypted = Arrays.copyOf(nonce, NONCE_LENGTH + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, encrypted, NONCE_LENGTH);
            return encrypted;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do AES-256-GCM, or the key is not one", e);
        }
    }

    @Override
    public byte[] decrypt(byte[] key, byte[] associated, byte[] encrypted) throws GeneralSecurityException {
        if (encrypted.length < SHORTEST) {
            throw new AEADBadTagException("shorter than nonce and tag");
        }
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, encrypted);
        cipher.updateAAD(associated);
        return cipher.doFinal(encrypted, NONCE_LENGTH, encrypted.length - NONCE_LENGTH);
    }

    @Override
    public byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do HMAC-SHA-256, or the key is not one", e);
        }
    }

    /** HKDF without salt, with the label as context information. */
    @Override
    public byte[] derive(byte[] key, String label) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(key, null, label.getBytes(StandardCharsets.UTF_8)));
        byte[] derived = new byte[KEY_LENGTH];
        generator.generateBytes(derived, 0, KEY_LENGTH);
        return derived;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonced) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonced, 0, NONCE_LENGTH));
        return cipher;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
