package org.dossier.interactions;

import java.util.regex.Pattern;

import org.dossier.core.NotFound;

/**
 * Names an interaction: 26 letters and digits.
 *
 * @param value the identifier
 */
public record InteractionId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{26}");

    /** @throws NotFound when the text cannot be one */
    public InteractionId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound(InteractionError.NO_SUCH_INTERACTION, "there is no such interaction");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
