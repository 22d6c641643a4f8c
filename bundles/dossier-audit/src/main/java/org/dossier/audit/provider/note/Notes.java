package org.dossier.audit.provider.note;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads notes one after the other: text, an empty line, signature lines, an empty line. Not thread-safe. */
public final class Notes implements Closeable {

    private final BufferedReader lines;

    Notes(BufferedReader lines) {
        this.lines = lines;
    }

    /** The next complete note; empty at the end, and for one that a crash cut short there. */
    public Optional<String> next() throws IOException {
        StringBuilder note = new StringBuilder();
        boolean signatures = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && signatures) {
                return Optional.of(note.toString());
            }
            signatures |= line.startsWith(NoteReader.DASH);
            note.append(line).append('\n');
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
