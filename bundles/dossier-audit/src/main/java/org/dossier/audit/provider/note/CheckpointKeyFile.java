package org.dossier.audit.provider.note;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The checkpoint key in the log's directory: {@code checkpoint.key} holds the private half (PKCS#8 in PEM, for its owner's eyes alone) and
 * {@code checkpoint.pub} the verifier key. Both are made at the first start and never changed; nodes of one log share them.
 */
public final class CheckpointKeyFile {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "-----END PRIVATE KEY-----\n";
    private static final String PROBE = "dossier checkpoint key\n";

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
        try {
            if (Files.notExists(secret) && Files.notExists(open)) {
                create(name);
            }
            return read(name);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("the checkpoint key cannot be read; restore checkpoint.key and checkpoint.pub together", e);
        }
    }

    private NoteSigner read(String name) throws IOException, GeneralSecurityException {
        VerifierKey verifier = VerifierKey.parse(Files.readString(open));
        if (!verifier.name().equals(name)) {
            throw new IOException("the checkpoint key belongs to the origin " + verifier.name() + ", not to " + name);
        }
        String pem = Files.readString(secret);
        byte[] encoded = Base64.getMimeDecoder().decode(pem.replace(BEGIN, "").replace(END, ""));
        PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        NoteSigner signer = new NoteSigner(verifier, key);
        if (!verifier.verifies(PROBE.getBytes(StandardCharsets.UTF_8), signer.signature(PROBE))) {
            throw new IOException("checkpoint.key and checkpoint.pub do not belong together; restore both from one copy");
        }
        return signer;
    }

    private void create(String name) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String pem = BEGIN + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pair.getPrivate().getEncoded()) + "\n" + END;
        Files.createFile(secret, ownerOnly(secret));
        Files.writeString(secret, pem, StandardOpenOption.SYNC);
        Files.writeString(open, VerifierKey.of(name, pair.getPublic()).text() + "\n", StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
