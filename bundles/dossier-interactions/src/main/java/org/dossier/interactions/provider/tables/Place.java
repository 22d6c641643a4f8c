package org.dossier.interactions.provider.tables;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.dossier.core.CoreError;
import org.dossier.core.Invalid;

/**
 * A row's place in its list, as a cursor that is opaque to whoever passes it back.
 *
 * @param first what the list is ordered by
 * @param second the row's identifier, among rows that are equal by the first
 */
public record Place(String first, String second) {

    private static final char BETWEEN = ' ';

    /** The cursor that stands for this place. */
    public String cursor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((first + BETWEEN + second).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that a cursor stands for.
     *
     * @throws Invalid when no list gave the cursor out
     */
    public static Place parse(String cursor) {
        String text = decoded(cursor);
        int gap = text.indexOf(BETWEEN);
        if (gap <= 0) {
            throw unknown();
        }
        return new Place(text.substring(0, gap), text.substring(gap + 1));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Invalid unknown() {
        return new Invalid(CoreError.CURSOR_FORM, "cursor", "start again from the first page");
    }
}
