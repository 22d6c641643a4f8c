package org.dossier.audit.provider.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Signs notes (C2SP signed-note) and receipts with the checkpoint key. Thread-safe. */
public final class NoteSigner {

    private final VerifierKey verifier;
    private final PrivateKey key;

    /** A signer; the verifier key belongs to the private key. */
    public NoteSigner(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
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
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the checkpoint key no longer signs", e);
        }
    }
}
