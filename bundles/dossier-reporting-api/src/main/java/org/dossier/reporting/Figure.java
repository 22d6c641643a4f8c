package org.dossier.reporting;

import java.time.Instant;

/**
 * A figure in a report.
 *
 * @param id names it, so that it can be opened later
 * @param label what it is, such as {@code 2026-05 CNY}; months stand as in ISO 8601, several as {@code 2026-01/2026-06 CNY}
 * @param value the figure as a decimal text with the currency's places
 * @param unit the currency or unit
 * @param records how many records it is made of
 * @param asOf the moment whose state of knowledge it shows
 * @param digest SHA-256 over question, moment and answer, lower-case hexadecimal: the same whenever it is computed again
 */
public record Figure(FigureId id, String label, String value, String unit, long records, Instant asOf, String digest) {
}
