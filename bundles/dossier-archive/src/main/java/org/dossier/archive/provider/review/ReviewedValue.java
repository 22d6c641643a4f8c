package org.dossier.archive.provider.review;

import java.util.Optional;

import org.dossier.access.Facts;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;

/**
 * One value that a proposal would make effective.
 *
 * @param name how the proposal names it: the field, or in a batch {@code <number>/<field>}
 * @param facts the facts of its customer
 * @param definition the field
 * @param before the value in force
 * @param after the proposed value
 */
record ReviewedValue(String name, Facts facts, FieldDefinition definition, Optional<FieldValue> before,
        Optional<FieldValue> after) {

    /** Hides the values. */
    @Override
    public String toString() {
        return "ReviewedValue[" + name + "]";
    }
}
