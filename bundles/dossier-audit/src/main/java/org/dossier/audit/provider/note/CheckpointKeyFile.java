package org.dossier.audit.provider.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The checkpoint key in the log's directory: {@code checkpoint.key} holds the private half (PKCS#8 in PEM, for its owner's eyes
 * alone) and {@code checkpoint.pub} the verifier key. Both are made at the first start and never changed; nodes of one log
 * share them.
 */
public final class CheckpointKeyFile {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "-----END PRIVATE KEY-----\n";

    private final Path secret;
    private final Path open;

    /** The key in that directory. */
    public CheckpointKeyFile(Path directory) {
        this.secret = directory.resolve("checkpoint.key");
        this.open = directory.resolve("checkpoint.pub");
    }

    /**
     * Reads the key, or makes it when there is none.
     *
     * @param name the name of a key to be made; an existing key must have it
     * @throws IOException when the files cannot be read or written, or do not belong together; nothing is replaced then
     */
    public NoteSigner load(String name) throws IOException {
        if (Files.notExists(secret)) {
            if (Files.exists(open)) {
                throw new IOException("checkpoint.key is lost; restore it from the copy that belongs to checkpoint.pub");
            }
            create();
        }
        NoteSigner signer = read(name);
        if (Files.exists(open)) {
            compare(signer.verifier().text(), Files.readString(open).strip(), name);
        } else {
            Files.writeString(open, signer.verifier().text() + "\n", StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        }
        return signer;
    }

    private NoteSigner read(String name) throws IOException {
        try {
            String pem = Files.readString(secret);
            return new NoteSigner(name, Base64.getMimeDecoder().decode(pem.replace(BEGIN, "").replace(END, "")));
        } catch (IllegalArgumentException e) {
            throw new IOException("checkpoint.key holds no Ed25519 private key; restore it from a copy", e);
        }
    }

    private static void compare(String derived, String recorded, String name) throws IOException {
        if (!recorded.startsWith(name + "+")) {
            throw new IOException("the checkpoint key belongs to another origin than " + name + ", which checkpoint.pub names");
        }
        if (!derived.equals(recorded)) {
            throw new IOException("checkpoint.key and checkpoint.pub do not belong together; restore both from one copy");
        }
    }

    private void create() throws IOException {
        Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
        Files.createFile(secret, ownerOnly(secret));
        Files.writeString(secret, BEGIN + lines.encodeToString(generate()) + "\n" + END, StandardOpenOption.SYNC);
    }

    private static byte[] generate() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java 17 platform has Ed25519", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
