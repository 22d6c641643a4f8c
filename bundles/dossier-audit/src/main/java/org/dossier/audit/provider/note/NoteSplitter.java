package org.dossier.audit.provider.note;

import java.util.function.Consumer;

/** Finds the notes in a stream of lines: text, an empty line, signature lines, an empty line. Not thread-safe. */
final class NoteSplitter {

    private final Consumer<String> reader;
    private final StringBuilder note = new StringBuilder();
    private boolean signatures;

    NoteSplitter(Consumer<String> reader) {
        this.reader = reader;
    }

    void line(String line) {
        if (line.isEmpty() && signatures) {
            reader.accept(note.toString());
            note.setLength(0);
            signatures = false;
            return;
        }
        signatures |= line.startsWith(NoteReader.DASH);
        note.append(line).append('\n');
    }
}
