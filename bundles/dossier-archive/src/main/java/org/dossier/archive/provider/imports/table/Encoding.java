package org.dossier.archive.provider.imports.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How the characters of a file are written.
 *
 * @param charset the encoding
 * @param mark how many bytes of a byte order mark stand before the text
 */
record Encoding(Charset charset, int mark) {

    private static final List<Marked> MARKS = List.of(
            new Marked(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
            new Marked(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
            new Marked(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}));

    /** The encoding of a file: a byte order mark overrules what was said of it. */
    static Encoding of(byte[] beginning, Charset said) {
        return MARKS.stream().filter(mark -> mark.begins(beginning)).findFirst()
                .map(mark -> new Encoding(mark.charset(), mark.bytes().length))
                .orElse(new Encoding(said, 0));
    }

    /** The text of a file; bytes that are not of the encoding come as {@link Row#MALFORMED}. */
    Reader reader(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in);
        buffered.skipNBytes(mark);
        return new InputStreamReader(buffered, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(String.valueOf(Row.MALFORMED)));
    }

    /** A byte order mark. */
    private record Marked(Charset charset, byte[] bytes) {

        boolean begins(byte[] beginning) {
            return Arrays.equals(bytes, 0, bytes.length, beginning, 0, Math.min(bytes.length, beginning.length));
        }
    }
}
