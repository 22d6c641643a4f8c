package org.dossier.archive.provider.checks;

import java.util.Optional;

/** A check that the texts of a field pass, and the form in which they are compared. Thread-safe and stateless. */
public interface FieldCheck {

    /** The name by which field definitions ask for the check. */
    String name();

    /** What is wrong with a text, in words without the text itself; empty when nothing is. */
    Optional<String> problem(String text);

    /** The form in which a text without a problem is kept: as it was entered, unless the field is written in one way only. */
    default String kept(String text) {
        return text.strip();
    }

    /** The normal form: two texts that mean the same have the same one. Defined for texts without a problem. */
    String normal(String text);
}
