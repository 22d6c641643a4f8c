package org.dossier.archive;

/** How a field can be found; each kind is a keyed token of its own (D5). */
public enum SearchKind {
    /** By the whole value in its normal form. */
    EXACT,
    /** By the last four characters of the normal form. */
    LAST_FOUR
}
