package org.dossier.rest.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.NotSupportedException;
import org.apache.commons.fileupload.FileItemStream;
import org.dossier.rest.json.JsonText;
import org.dossier.rest.problem.TooLarge;

/**
 * One part of an upload.
 *
 * @param item the part as the parser has it
 */
record Part(FileItemStream item) {

    private static final int MOST_TEXT = 262_144;

    private static final String NOTHING_KNOWN = "application/octet-stream";
    /** What clients that do not know it say of a part: nothing, which RFC 7578 reads as plain text, or that it is bytes. */
    private static final Set<String> UNSAID = Set.of("text/plain", NOTHING_KNOWN);
    private static final Set<String> JSON = Set.of("application/json");
    /** The second is what browsers on computers with a spreadsheet call CSV. */
    private static final Set<String> CSV = Set.of("text/csv", "application/vnd.ms-excel");

    boolean is(String name) {
        return name.equals(item.getFieldName());
    }

    boolean known() {
        return is("file") || is("mapping");
    }

    String name() {
        return item.getFieldName();
    }

    /** The file that the part is. */
    InputStream file() throws IOException {
        demand(CSV);
        return item.openStream();
    }

    /** The JSON that the part is. */
    String text() throws IOException {
        demand(JSON);
        byte[] text = item.openStream().readNBytes(MOST_TEXT + 1);
        if (text.length > MOST_TEXT) {
            throw new TooLarge(MOST_TEXT);
        }
        return JsonText.read(text);
    }

    private void demand(Set<String> types) {
        String given = item.getContentType() == null ? NOTHING_KNOWN : item.getContentType();
        String type = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!types.contains(type) && !UNSAID.contains(type)) {
            throw new NotSupportedException();
        }
    }
}
