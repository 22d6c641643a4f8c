package org.dossier.shell.output;

/** How a listing is printed; the content is the same in each. */
public enum Form {
    /** A table with headers, for people. */
    TABLE,
    /** Cells parted by tabs, for scripts that cut. */
    BARE,
    /** A JSON object, for programs. */
    JSON
}
