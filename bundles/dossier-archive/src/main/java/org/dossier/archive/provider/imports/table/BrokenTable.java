package org.dossier.archive.provider.imports.table;

/** A file does not go on as rows from some place on: a quotation mark is not closed, or a cell is beyond all bounds. */
final class BrokenTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long row;

    BrokenTable(long row, Throwable cause) {
        super(cause);
        this.row = row;
    }

    /** The row that could not be read. */
    long row() {
        return row;
    }
}
