package org.dossier.archive.provider.imports.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.provider.imports.settings.ImportSettings;
import org.dossier.core.Invalid;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps files while their rows are loaded: readable for their owner only, and sealed under a key that dies with the process, so
 * that what a crash leaves behind tells nobody anything (D4). Thread-safe.
 */
@Component(service = Spools.class)
public final class Spools {

    private static final Logger LOG = LoggerFactory.getLogger(Spools.class);
    private static final String SUFFIX = ".spool";
    private static final int KEY_BITS = 256;
    private static final int BUFFER = 64 * 1024;
    private static final int MEBIBYTE = 1024 * 1024;

    private final Path directory;
    private final long mostBytes;

    /** Removes what an earlier process left, which nobody can read any more. */
    @Activate
    public Spools(@Reference ImportSettings settings) {
        directory = settings.directory();
        mostBytes = settings.mostBytes();
        removeLeftovers();
    }

    /**
     * Reads a stream to its end and keeps its content.
     *
     * @throws IOException when it cannot be read or kept
     * @throws Invalid when it is too large
     */
    public Spool take(InputStream content) throws IOException {
        Files.createDirectories(directory);
        Path file = Files.createTempFile(directory, "import", SUFFIX, ownerOnly());
        boolean kept = false;
        try {
            Segments segments = new Segments(freshKey());
            String digest = copy(content, file, segments);
            kept = true;
            return new Spool(file, segments, digest);
        } finally {
            if (!kept) {
                Files.deleteIfExists(file);
            }
        }
    }

    private String copy(InputStream content, Path file, Segments segments) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (OutputStream out = new SealingOutput(Files.newOutputStream(file), segments)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                length += read;
                if (length > mostBytes) {
                    throw new Invalid(ArchiveError.REFUSED_FILE, "file",
                            "is larger than " + Math.max(1, mostBytes / MEBIBYTE) + " MiB; split it, or have file.mebibytes raised");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void removeLeftovers() {
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                LOG.warn("files of interrupted imports could not be removed; they are sealed under keys that are gone", e);
            }
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean modes = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        return modes
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static SecretKey freshKey() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(KEY_BITS);
            return generator.generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES is part of every Java", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
