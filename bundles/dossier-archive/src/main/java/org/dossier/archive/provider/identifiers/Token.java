package org.dossier.archive.provider.identifiers;

import org.dossier.archive.FieldDefinition;
import org.dossier.archive.SearchKind;

/**
 * A keyed value.
 *
 * @param kind field and kind of search, such as {@code phones/last4}
 * @param value the token
 */
public record Token(String kind, String value) {

    private static final String EXACT = "/exact";
    private static final String LAST_FOUR = "/last4";

    /** The kind of token by which a field is found in a way. */
    public static String kind(FieldDefinition field, SearchKind search) {
        return field.name() + (search == SearchKind.EXACT ? EXACT : LAST_FOUR);
    }

    /** The field that the token belongs to. */
    public String field() {
        return kind.substring(0, kind.lastIndexOf('/'));
    }

    /** What a unique value holds. */
    String claim() {
        return kind + ":" + value;
    }
}
