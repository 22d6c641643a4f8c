package org.dossier.archive.provider.imports.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A row as it stands in the file.
 *
 * @param number its place; the heading is 0
 * @param cells its cells without white space at their ends; those that are too long are cut
 * @param lengths the lengths of the cells in the file, in characters
 */
public record Row(long number, List<String> cells, List<Integer> lengths) {

    /** How many characters a cell may have. */
    public static final int LONGEST_CELL = 65_536;
    /** How many characters of a longer one are kept. */
    static final int KEPT = 1_000;
    /** What stands in place of bytes that are not of the file's encoding. */
    static final char MALFORMED = '\uFFFD';

    /** Keeps unmodifiable copies. */
    public Row {
        cells = List.copyOf(cells);
        lengths = List.copyOf(lengths);
    }

    /** Whether a cell, counted from 0, holds bytes that are not of the file's encoding. */
    public boolean malformedAt(int place) {
        return cells.get(place).indexOf(MALFORMED) >= 0;
    }

    /** The column of the first cell that does, from 0. */
    OptionalInt malformed() {
        return IntStream.range(0, cells.size()).filter(this::malformedAt).findFirst();
    }

    /** The same row at its place. */
    Row at(long place) {
        return new Row(place, cells, lengths);
    }

    /** How many characters it keeps in memory. */
    public int size() {
        return cells.stream().mapToInt(String::length).sum();
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "Row[" + number + "]";
    }
}
