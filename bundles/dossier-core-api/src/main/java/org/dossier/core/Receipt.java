package org.dossier.core;

import java.util.Objects;

/**
 * The log's signed promise that an entry will be in it (D1). Whoever keeps the receipt can later show that the entry is missing.
 *
 * @param entry the entry's identifier
 * @param leafHash SHA-256(0x00 || canonical bytes), lower-case hexadecimal (RFC 6962, section 2.1)
 * @param signature Ed25519 over {@link #signedText()} with the checkpoint key, base64
 */
public record Receipt(String entry, String leafHash, String signature) {

    /** @throws NullPointerException when a part is missing */
    public Receipt {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(leafHash, "leafHash");
        Objects.requireNonNull(signature, "signature");
    }

    /** The text that is signed, in UTF-8. */
    public String signedText() {
        return "dossier-receipt/v1\n" + entry + "\n" + leafHash + "\n";
    }

    /** One line for a header or a screen: entry, leaf hash and signature, parted by dots. */
    public String text() {
        return entry + "." + leafHash + "." + signature;
    }
}
