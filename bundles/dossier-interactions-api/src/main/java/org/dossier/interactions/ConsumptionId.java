package org.dossier.interactions;

import java.util.regex.Pattern;

import org.dossier.core.NotFound;

/**
 * Names a consumption item: 26 letters and digits.
 *
 * @param value the identifier
 */
public record ConsumptionId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{26}");

    /** @throws NotFound when the text cannot be one */
    public ConsumptionId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound(InteractionError.NO_SUCH_ITEM, "there is no such consumption item");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
