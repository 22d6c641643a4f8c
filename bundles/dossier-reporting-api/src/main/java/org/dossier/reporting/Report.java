package org.dossier.reporting;

import java.time.Instant;
import java.util.List;

/**
 * A report.
 *
 * @param name the report's name
 * @param asOf the moment whose state of knowledge it shows
 * @param figures its figures, in their order
 */
public record Report(String name, Instant asOf, List<Figure> figures) {

    /** Keeps an unmodifiable copy. */
    public Report {
        figures = List.copyOf(figures);
    }
}
