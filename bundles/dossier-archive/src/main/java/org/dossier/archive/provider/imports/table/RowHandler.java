package org.dossier.archive.provider.imports.table;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * Makes rows of what the parser finds; their places are told afterwards, since some are no rows. A cell that is too long is cut at
 * once, before it becomes a text. Not thread-safe.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    /** How many columns a file may have. */
    static final int MOST_COLUMNS = 2_000;

    private List<String> cells = new ArrayList<>();
    private List<Integer> lengths = new ArrayList<>();

    @Override
    protected void handleBegin(long startingLine) {
        cells = new ArrayList<>(cells.size());
        lengths = new ArrayList<>(cells.size());
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        if (place < MOST_COLUMNS) {
            int kept = length > Row.LONGEST_CELL ? Row.KEPT : length;
            cells.add(Formulas.asEntered(new String(buffer, offset, kept)));
        }
        lengths.add(length);
    }

    @Override
    protected Row buildRecord() {
        return new Row(0, cells, lengths);
    }
}
