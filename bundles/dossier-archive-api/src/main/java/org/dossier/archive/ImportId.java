package org.dossier.archive;

import java.util.regex.Pattern;

import org.dossier.core.NotFound;

/**
 * Names an import: 26 letters and digits.
 *
 * @param value the identifier
 */
public record ImportId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{26}");

    /** @throws NotFound when the text cannot name an import */
    public ImportId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound(ArchiveError.NO_SUCH_IMPORT, "there is no such import");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
