package org.dossier.archive.provider.imports.spool;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that waits to be loaded. Closing it removes it. Thread-safe. */
public final class Spool implements AutoCloseable {

    private final Path file;
    private final Segments segments;
    private final String digest;

    Spool(Path file, Segments segments, String digest) {
        this.file = file;
        this.segments = segments;
        this.digest = digest;
    }

    /** SHA-256 of the content, lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    /** The content from its beginning; to be closed by the caller. */
    public InputStream open() throws IOException {
        return new OpeningInput(new BufferedInputStream(Files.newInputStream(file)), segments);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
