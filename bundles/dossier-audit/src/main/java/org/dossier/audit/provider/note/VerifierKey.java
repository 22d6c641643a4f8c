package org.dossier.audit.provider.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a note key with its name (C2SP signed-note, "Verifier keys").
 *
 * @param name the key's name, without spaces and plus signs
 * @param publicKey the 32 bytes of the Ed25519 public key (RFC 8032)
 */
public record VerifierKey(String name, byte[] publicKey) {

    /** The signature type Ed25519. */
    static final byte ED25519 = 0x01;

    private static final int KEY_HASH_LENGTH = 4;
    private static final HexFormat HEX = HexFormat.of();
    /** What stands before the 32 bytes in an X.509 SubjectPublicKeyInfo (RFC 8410, section 4). */
    private static final byte[] X509_PREFIX = HEX.parseHex("302a300506032b6570032100");

    /**
     * Reads {@link #text()}.
     *
     * @throws IllegalArgumentException when the text is no Ed25519 verifier key, or its hash does not fit
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a verifier key has the form name+hash+key");
        }
        ByteBuffer encoded = ByteBuffer.wrap(Base64.getDecoder().decode(parts[2]));
        if (encoded.remaining() != 1 + 32 || encoded.get() != ED25519) {
            throw new IllegalArgumentException("the verifier key is not of the type Ed25519");
        }
        byte[] raw = new byte[encoded.remaining()];
        encoded.get(raw);
        VerifierKey key = new VerifierKey(parts[0], raw);
        if (!HEX.formatHex(key.keyHash()).equals(parts[1])) {
            throw new IllegalArgumentException("the verifier key's hash does not fit its name and key");
        }
        return key;
    }

    /** {@code name+hex(keyhash)+base64(0x01 || public key)}. */
    public String text() {
        byte[] typed = ByteBuffer.allocate(1 + publicKey.length).put(ED25519).put(publicKey).array();
        return name + "+" + HEX.formatHex(keyHash()) + "+" + Base64.getEncoder().encodeToString(typed);
    }

    /** The first four bytes of SHA-256(name || 0x0A || 0x01 || public key). */
    byte[] keyHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            digest.update(ED25519);
            byte[] hash = new byte[KEY_HASH_LENGTH];
            System.arraycopy(digest.digest(publicKey), 0, hash, 0, KEY_HASH_LENGTH);
            return hash;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether the signature over the text was made with the private half. */
    boolean verifies(byte[] text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            byte[] encoded = ByteBuffer.allocate(X509_PREFIX.length + publicKey.length).put(X509_PREFIX).put(publicKey).array();
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false; // a signature of another length, or a point that is not on the curve: nobody signed this
        }
    }
}
