package org.dossier.itests.blackbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Verifies C2SP signed notes and the receipts of the same key with the JDK alone, so that no code of Dossier vouches for
 * itself.
 */
final class SignedNote {

    private static final byte[] ED25519_HEADER = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int KEY_HASH = 4;

    private final String name;
    private final byte[] keyHash;
    private final PublicKey key;

    /** Reads a verifier key: {@code name+hex(keyhash)+base64(0x01 || public key)}. */
    SignedNote(String verifierKey) throws GeneralSecurityException {
        String[] parts = verifierKey.strip().split("\\+", 3);
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        name = parts[0];
        keyHash = Arrays.copyOf(sha256(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, typed), KEY_HASH);
        if (typed[0] != 1 || !HexFormat.of().formatHex(keyHash).equals(parts[1])) {
            throw new GeneralSecurityException("the key and its hash do not belong together");
        }
        byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
        key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(join(ED25519_HEADER, raw)));
    }

    /** Whether one of the note's signatures is this key's and holds for the note's body. */
    boolean verifies(String note) throws GeneralSecurityException {
        int end = note.indexOf("\n\n") + 1;
        byte[] body = note.substring(0, end).getBytes(StandardCharsets.UTF_8);
        String mine = "— " + name + " ";
        for (String line : note.substring(end + 1).split("\n")) {
            if (line.startsWith(mine)) {
                byte[] signature = Base64.getDecoder().decode(line.substring(mine.length()));
                return Arrays.equals(Arrays.copyOf(signature, KEY_HASH), keyHash)
                        && verifies(body, Arrays.copyOfRange(signature, KEY_HASH, signature.length));
            }
        }
        return false;
    }

    /** Whether a receipt, {@code entry.leafHash.signature}, is this key's. */
    boolean verifiesReceipt(String receipt) throws GeneralSecurityException {
        String[] parts = receipt.split("\\.", 3);
        String signed = "dossier-receipt/v1\n" + parts[0] + "\n" + parts[1] + "\n";
        return verifies(signed.getBytes(StandardCharsets.UTF_8), Base64.getDecoder().decode(parts[2]));
    }

    private boolean verifies(byte[] text, byte[] signature) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(text);
        return verifier.verify(signature);
    }

    static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(join(parts));
    }

    private static byte[] join(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
