package org.dossier.archive.provider.imports.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Guesses in which encoding the beginning of a file is written, to help whoever named another one. */
final class EncodingGuess {

    private static final List<Charset> USUAL = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    /** So many characters beyond ASCII that are valid UTF-8 are no accident in another encoding. */
    private static final int TELLING = 8;

    private EncodingGuess() {
    }

    /** The usual encoding, other than the one that was said, as which the beginning is valid. */
    static Optional<Charset> other(byte[] beginning, Charset said) {
        return USUAL.stream().filter(charset -> !charset.equals(said)).filter(charset -> beyondAscii(beginning, charset) > 0)
                .findFirst();
    }

    /** Whether the beginning is UTF-8 although another encoding was said. */
    static boolean utf8After(byte[] beginning, Charset said) {
        boolean eightBits = !StandardCharsets.UTF_8.equals(said) && !said.name().startsWith("UTF-");
        return eightBits && beyondAscii(beginning, StandardCharsets.UTF_8) >= TELLING;
    }

    /** How many characters beyond ASCII there are; none when the beginning is not of the encoding. */
    private static long beyondAscii(byte[] beginning, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(beginning.length);
        boolean valid = !decoder.decode(ByteBuffer.wrap(beginning), text, false).isError();
        return valid ? text.flip().chars().filter(c -> c > 127).count() : 0;
    }
}
