package org.dossier.archive.provider.imports.table;

import java.util.List;

/**
 * What a file turned out to be when it was looked through.
 *
 * @param heading the headings of its columns, as they stand in it
 * @param rows how many rows it has below them
 */
public record TableFacts(List<String> heading, long rows) {

    /** Keeps an unmodifiable copy. */
    public TableFacts {
        heading = List.copyOf(heading);
    }
}
