package org.dossier.vault.provider.keystore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes files that only their owner may read, completely or not at all, and never over another file. */
final class OwnerOnlyFiles {

    private OwnerOnlyFiles() {
    }

    /**
     * Writes a new file of mode 600 and returns once it would survive a power loss. The content goes to a temporary file first,
     * which then gets its name by a link: unlike a renaming, that refuses a name that is taken.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the file is there; it is left as it is
     */
    static void create(Path file, byte[] content) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        directories(directory);
        Path temporary = Files.createTempFile(directory, file.getFileName().toString(), ".new", mode(directory, "rw-------"));
        try {
            writeDurably(temporary, content);
            Files.createLink(file, temporary);
        } finally {
            Files.delete(temporary);
        }
        flushDirectory(directory);
    }

    /**
     * Whether somebody else than its owner may read the file; on file systems without modes that cannot be known, and is answered
     * no.
     */
    static boolean openToOthers(Path file) throws IOException {
        if (!posix(file)) {
            return false;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return permissions.contains(PosixFilePermission.GROUP_READ) || permissions.contains(PosixFilePermission.OTHERS_READ);
    }

    private static void directories(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory.getParent());
            Files.createDirectories(directory, mode(directory.getParent(), "rwx------"));
        }
    }

    private static void writeDurably(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The name itself lies in the directory; where directories cannot be opened, the system writes them through by itself. */
    private static void flushDirectory(Path directory) throws IOException {
        if (posix(directory)) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] mode(Path place, String mode) {
        return posix(place)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
