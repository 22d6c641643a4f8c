package org.dossier.reporting;

/**
 * One record that a figure is made of.
 *
 * @param record the record's identifier
 * @param customer the customer's number
 * @param value what the record adds to the figure, as a decimal text
 * @param entry the audit entry under which it was recorded
 */
public record FigureSource(String record, String customer, String value, String entry) {
}
