package org.dossier.core;

/**
 * One thing that is wrong with an input.
 *
 * @param field the name of the field, as the caller wrote it
 * @param message what is wrong and what would be right; never the value
 */
public record Violation(String field, String message) {
}
