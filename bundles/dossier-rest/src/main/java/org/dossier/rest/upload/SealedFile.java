package org.dossier.rest.upload;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * A file that waits for the end of one request, on disk because it may be larger than memory, and sealed because customers' data
 * never lie there in the clear (D4). The key is made for it, is kept nowhere and dies with it; for that reason it needs no other
 * starting value than zero, and no authentication: nobody keeps it long enough to bring a changed one back.
 */
final class SealedFile implements Closeable {

    private static final int KEY_BITS = 256;
    private static final int BLOCK_BYTES = 16;

    private final Path path;
    private final SecretKey key;

    private SealedFile(Path path, SecretKey key) {
        this.path = path;
        this.key = key;
    }

    static SealedFile of(InputStream content) throws IOException {
        // readable for this process' user alone, as the JDK makes temporary files
        SealedFile file = new SealedFile(Files.createTempFile("dossier-upload", null), key());
        try (OutputStream out = new CipherOutputStream(Files.newOutputStream(file.path), file.cipher(Cipher.ENCRYPT_MODE))) {
            content.transferTo(out);
            return file;
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
    }

    InputStream open() throws IOException {
        return new CipherInputStream(Files.newInputStream(path), cipher(Cipher.DECRYPT_MODE));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static SecretKey key() {
        try {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(KEY_BITS);
            return keys.generateKey();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES", impossible);
        }
    }

    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK_BYTES]));
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES", impossible);
        }
    }
}
