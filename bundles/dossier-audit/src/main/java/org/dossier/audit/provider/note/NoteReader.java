package org.dossier.audit.provider.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Opens notes that one key has signed (C2SP signed-note); lines of other keys are passed over. Thread-safe. */
public final class NoteReader {

    static final String DASH = "\u2014 ";

    private static final String SIGNATURES = "\n\n" + DASH;

    private final VerifierKey key;
    private final byte[] keyHash;

    /** Notes of that key. */
    public NoteReader(VerifierKey key) {
        this.key = key;
        this.keyHash = key.keyHash();
    }

    /** The signed text, newline at its end included; empty when the note is malformed or the key did not sign it. */
    public Optional<String> open(String note) {
        int end = note.lastIndexOf(SIGNATURES);
        if (end < 0 || !note.endsWith("\n")) {
            return Optional.empty();
        }
        String text = note.substring(0, end + 1);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean signed = note.substring(end + 2).lines().anyMatch(line -> signs(line, bytes));
        return signed ? Optional.of(text) : Optional.empty();
    }

    private boolean signs(String line, byte[] text) {
        String start = DASH + key.name() + " ";
        if (!line.startsWith(start)) {
            return false;
        }
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(line.substring(start.length()));
        } catch (IllegalArgumentException e) {
            return false; // a damaged line is no signature
        }
        return decoded.length > keyHash.length
                && Arrays.equals(decoded, 0, keyHash.length, keyHash, 0, keyHash.length)
                && key.verifies(text, Arrays.copyOfRange(decoded, keyHash.length, decoded.length));
    }
}
