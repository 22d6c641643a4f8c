package org.dossier.audit.provider.note;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Base64;

import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/**
 * Signs notes (C2SP signed-note) and receipts with the checkpoint key. Every change waits for a signature, and Java 17's own takes a
 * millisecond of processor time where BouncyCastle's takes a twentieth; checking stays with the JDK. Thread-safe.
 */
public final class NoteSigner {

    private final VerifierKey verifier;
    private final AsymmetricKeyParameter key;

    /**
     * A signer; the verifier key belongs to the private key.
     *
     * @throws IllegalArgumentException when the private key is no Ed25519 key in PKCS#8
     */
    public NoteSigner(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        try {
            this.key = PrivateKeyFactory.createKey(key.getEncoded());
        } catch (IOException e) {
            throw new IllegalArgumentException("the checkpoint key is not in PKCS#8", e);
        }
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /**
     * The text with an empty line and one signature line behind it.
     *
     * @param text ends with a newline
     */
    public String note(String text) {
        byte[] signed = signature(text);
        byte[] hash = verifier.keyHash();
        byte[] line = ByteBuffer.allocate(hash.length + signed.length).put(hash).put(signed).array();
        return text + "\n" + NoteReader.DASH + verifier.name() + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }

    /** The Ed25519 signature (RFC 8032) over the text in UTF-8. */
    public byte[] signature(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Ed25519Signer signature = new Ed25519Signer();
        signature.init(true, key);
        signature.update(bytes, 0, bytes.length);
        return signature.generateSignature();
    }
}
