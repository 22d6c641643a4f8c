package org.dossier.archive.provider.imports.table;

import java.util.Map;

import org.dossier.archive.ArchiveError;
import org.dossier.core.Invalid;

/** Tells files that only look like text to whoever names them so (S5): by their first bytes. */
final class Containers {

    private static final int BYTE = 0xff;
    private static final Map<String, String> BEGINNINGS = Map.of(
            "504b0304", "an archive or a spreadsheet", "504b0506", "an archive or a spreadsheet",
            "d0cf11e0", "an old spreadsheet", "25504446", "a PDF document", "1f8b", "a compressed file");

    private Containers() {
    }

    /** @throws Invalid when the beginning is that of a file that is no text */
    static void refuse(byte[] beginning) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(Integer.BYTES, beginning.length); i++) {
            hex.append("%02x".formatted(beginning[i] & BYTE));
        }
        BEGINNINGS.forEach((begins, what) -> {
            if (hex.indexOf(begins) == 0) {
                throw new Invalid(ArchiveError.REFUSED_FILE, "file", "is " + what + "; save it as CSV");
            }
        });
    }
}
