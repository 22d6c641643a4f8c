package org.dossier.access;

/** How a field is shown. */
public enum Visibility {
    /** The value as it is. */
    CLEAR,
    /** The mask of the field catalogue; the field's name is listed as masked. */
    MASKED,
    /** Nothing, as if there were no such field. */
    ABSENT
}
