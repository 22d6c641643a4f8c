package org.dossier.archive.provider.imports.jobs;

import org.dossier.core.CustomerNumber;

/**
 * A row that became a customer.
 *
 * @param token the token of its key
 * @param number the customer
 * @param place its place in the file
 * @param content the token of what was taken from it
 */
public record LoadedRow(String token, CustomerNumber number, long place, String content) {
}
