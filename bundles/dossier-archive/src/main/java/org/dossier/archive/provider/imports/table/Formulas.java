package org.dossier.archive.provider.imports.table;

/**
 * Cells that a spreadsheet would take for formulas (D14): they leave with an apostrophe before them, which is taken off again when
 * they come back. The characters are those that OWASP names for CSV injection.
 */
public final class Formulas {

    private static final String BEGINNINGS = "=+-@\t\r";
    private static final char APOSTROPHE = '\'';

    private Formulas() {
    }

    /** A cell as it is written. */
    public static String written(String cell) {
        return begins(cell, 0) ? APOSTROPHE + cell : cell;
    }

    /** A cell that was read, without the apostrophe and without white space at its ends. */
    static String asEntered(String cell) {
        boolean apostrophe = !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && begins(cell, 1);
        return (apostrophe ? cell.substring(1) : cell).strip();
    }

    private static boolean begins(String cell, int place) {
        return cell.length() > place && BEGINNINGS.indexOf(cell.charAt(place)) >= 0;
    }
}
