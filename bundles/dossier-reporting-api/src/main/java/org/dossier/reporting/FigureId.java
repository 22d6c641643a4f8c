package org.dossier.reporting;

import java.util.regex.Pattern;

import org.dossier.core.NotFound;

/**
 * Names a figure: 26 letters and digits.
 *
 * @param value the identifier
 */
public record FigureId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{26}");

    /** @throws NotFound when the text cannot be one */
    public FigureId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound(ReportError.NO_SUCH_FIGURE, "there is no such figure");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
