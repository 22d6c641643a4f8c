package org.dossier.shell.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that holds data of customers: readable for the server's own user alone, and there as a whole or not at all. */
public final class PrivateFile {

    private final Path path;

    /** The file of this name, whether or not it is there. */
    public PrivateFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Whether there is a file of this name, or anything else. */
    public boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes the file, or over it; one that is there stays as it is when the content cannot be written.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Content content) throws IOException {
        // the JDK makes temporary files readable for their owner alone, whatever the process' mask
        Path written = Files.createTempFile(path.getParent(), ".dossier", null);
        try {
            try (OutputStream out = Files.newOutputStream(written)) {
                content.writeTo(out);
            }
            Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
