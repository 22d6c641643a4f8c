package org.dossier.archive.provider.masks;

import java.util.Map;

import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.provider.checks.PhoneNumber;
import org.dossier.archive.provider.values.PlainText;

/**
 * The masks that field definitions can name: {@code phone} 138****8000, {@code name} 张*, {@code identity} first three and last
 * four, {@code email} a***@x.com, {@code year} 1990-**-**, {@code all} nothing but the mask itself. An unknown name hides all.
 * Immutable and thread-safe.
 */
public final class Masks {

    private static final String HIDDEN = "****";
    private static final Mask ALL = text -> HIDDEN;

    private final Map<String, Mask> byName;

    /** Phones are taken apart by their numbering plan. */
    public Masks(PhoneNumber phone) {
        byName = Map.of(
                "phone", new PhoneMask(phone),
                "name", Masks::name,
                "identity", Masks::identity,
                "email", Masks::email,
                "year", Masks::year,
                "all", ALL);
    }

    /** What is shown in place of a field's value: a text, or as many texts as it has values. */
    public FieldValue hide(FieldDefinition definition, FieldValue value) {
        Mask mask = byName.getOrDefault(definition.mask(), ALL);
        return value instanceof FieldValue.Many many
                ? new FieldValue.Many(many.values().stream().map(single -> hide(mask, single)).toList())
                : hide(mask, value);
    }

    private static FieldValue hide(Mask mask, FieldValue single) {
        return new FieldValue.Text(mask.hide(PlainText.of(single)));
    }

    /**
     * The first character; as many stars as a name of usual length has further characters, at most two, so that length tells
     * little.
     */
    private static String name(String text) {
        int first = text.offsetByCodePoints(0, 1);
        int further = Math.min(2, Math.max(1, text.codePointCount(0, text.length()) - 1));
        return text.substring(0, first) + "*".repeat(further);
    }

    private static String identity(String text) {
        int shown = 3 + 4;
        return text.length() < shown * 2 ? HIDDEN
                : text.substring(0, 3) + "*".repeat(text.length() - shown) + text.substring(text.length() - 4);
    }

    private static String email(String text) {
        int at = text.lastIndexOf('@');
        return at < 1 ? HIDDEN : text.substring(0, text.offsetByCodePoints(0, 1)) + "***" + text.substring(at);
    }

    private static String year(String text) {
        int dash = text.indexOf('-', 1);
        return dash < 0 ? HIDDEN : text.substring(0, dash) + "-**-**";
    }
}
