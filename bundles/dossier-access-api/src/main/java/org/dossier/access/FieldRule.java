package org.dossier.access;

import java.util.Objects;

/**
 * What the policy needs to know of a field.
 *
 * @param name the field's name in the catalogue
 * @param section the section that it belongs to
 * @param sensitivity how sensitive it is
 */
public record FieldRule(String name, String section, Sensitivity sensitivity) {

    /** @throws NullPointerException when a part is missing */
    public FieldRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(sensitivity, "sensitivity");
    }
}
