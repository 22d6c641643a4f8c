package org.dossier.core;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why data are looked at (S21): a code from the purposes that the policy knows, or {@code work} with the identifier of the open
 * visit, case, review or order, and a person's own words where the policy asks for them.
 *
 * @param code the purpose code, lower case
 * @param reference the identifier of the open work, present exactly when the code is {@code work}
 * @param words a person's own words; treated as personal data
 */
public record Purpose(String code, Optional<String> reference, Optional<String> words) {

    private static final String WORK = "work";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_WORDS = 400;

    /**
     * @throws Invalid when the code has the wrong form, or a reference stands without {@code work} or {@code work} without one, or
     * the reference is blank
     */
    public Purpose {
        boolean form = code != null && CODE.matcher(code).matches()
                && WORK.equals(code) == reference.isPresent()
                && reference.filter(id -> id.isBlank() || id.length() > LONGEST_REFERENCE).isEmpty()
                && words.map(String::length).orElse(0) <= LONGEST_WORDS;
        if (!form) {
            throw new Invalid(CoreError.PURPOSE_FORM, "purpose", "give a purpose code, or work:<id> of the open work");
        }
    }

    /** A purpose named by its code alone. */
    public static Purpose of(String code) {
        return new Purpose(code, Optional.empty(), Optional.empty());
    }

    /**
     * Reads {@code code} or {@code work:<id>}.
     *
     * @throws Invalid when the text is neither
     */
    public static Purpose parse(String text) {
        String prefix = WORK + ":";
        return text.startsWith(prefix)
                ? new Purpose(WORK, Optional.of(text.substring(prefix.length())), Optional.empty())
                : of(text);
    }

    /** The same purpose, explained in a person's own words. */
    public Purpose explained(String ownWords) {
        return new Purpose(code, reference, Optional.of(ownWords));
    }

    /** The form that {@link #parse} reads; the words are left out. */
    public String text() {
        return reference.map(id -> code + ":" + id).orElse(code);
    }
}
