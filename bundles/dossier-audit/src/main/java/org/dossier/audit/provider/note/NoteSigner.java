package org.dossier.audit.provider.note;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/**
 * Signs notes (C2SP signed-note) and receipts with the checkpoint key. Every change waits for a signature, and Java 17's own
 * takes a millisecond of processor time where BouncyCastle's takes a twentieth; checking stays with the JDK. Thread-safe.
 */
public final class NoteSigner {

    private final Ed25519PrivateKeyParameters key;
    private final VerifierKey verifier;

    /**
     * A signer with that name and private key.
     *
     * @param name the key's name, without spaces and plus signs
     * @param pkcs8 the Ed25519 private key (RFC 8410)
     * @throws IllegalArgumentException when the bytes are no Ed25519 private key
     */
    public NoteSigner(String name, byte[] pkcs8) {
        try {
            this.key = (Ed25519PrivateKeyParameters) PrivateKeyFactory.createKey(pkcs8);
        } catch (IOException | ClassCastException e) {
            throw new IllegalArgumentException("this is no Ed25519 private key", e);
        }
        this.verifier = new VerifierKey(name, key.generatePublicKey().getEncoded());
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
