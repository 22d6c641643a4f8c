package org.dossier.audit.provider.note;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The append-only file of checkpoints beside the database (D1): notes, each with an empty line behind it. A note that a crash
 * cut short is passed over, and overwritten by the next. Not thread-safe.
 */
public final class CheckpointFile {

    private static final int TAIL = 16 * 1024;
    private static final String END = "\n\n";

    private final Path file;

    /** The file at that path; it need not exist yet. */
    public CheckpointFile(Path file) {
        this.file = file;
    }

    /** The last complete note; empty when there is none. */
    public Optional<String> last() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            return new Tail(open).last();
        }
    }

    /** Appends a note and returns once it is on the disk. */
    public void append(String note) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(new Tail(open).complete());
            open.seek(open.length());
            open.write((note + "\n").getBytes(StandardCharsets.UTF_8));
            open.getFD().sync();
        }
    }

    /** Every complete note, the oldest first; whoever asks closes. */
    public Notes notes() throws IOException {
        return new Notes(Files.exists(file) ? Files.newBufferedReader(file) : new BufferedReader(Reader.nullReader()));
    }

    /** The last bytes of the file, cut at the end of the last complete note. */
    private static final class Tail {

        private final long start;
        private final int end;
        private final byte[] bytes;

        Tail(RandomAccessFile open) throws IOException {
            start = Math.max(0, open.length() - TAIL);
            bytes = new byte[(int) (open.length() - start)];
            open.seek(start);
            open.readFully(bytes);
            end = endOfLast(text(bytes.length));
        }

        /** Signature lines are ASCII but for the dash, so positions are found in Latin-1, where a byte is a character. */
        private String text(int length) {
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        }

        private static int endOfLast(String text) {
            int blank = text.lastIndexOf(END);
            while (blank >= 0 && !endsWithSignature(text.substring(0, blank))) {
                blank = text.lastIndexOf(END, blank - 1);
            }
            return blank < 0 ? 0 : blank + END.length();
        }

        private static boolean endsWithSignature(String text) {
            return text.startsWith(latin(NoteReader.DASH), text.lastIndexOf('\n') + 1);
        }

        long complete() {
            return start + end;
        }

        Optional<String> last() {
            if (end == 0) {
                return Optional.empty();
            }
            int previous = endOfLast(text(end - END.length()));
            return Optional.of(new String(bytes, previous, end - previous - 1, StandardCharsets.UTF_8));
        }

        private static String latin(String text) {
            return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }
    }
}
