package org.dossier.archive;

import java.util.regex.Pattern;

import org.dossier.core.NotFound;

/**
 * Names a relationship: 26 letters and digits.
 *
 * @param value the identifier
 */
public record RelationshipId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{26}");

    /** @throws NotFound when the text cannot name a relationship */
    public RelationshipId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound(ArchiveError.NO_SUCH_RELATIONSHIP, "there is no such relationship");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
