package org.dossier.archive.provider.imports.jobs;

/**
 * What makes two imports the same one.
 *
 * @param account who imports
 * @param source the system that the file comes from
 * @param digest SHA-256 of the file
 * @param mapping the keyed token of the mapping
 * @param claim the keyed token of all of these
 */
public record Identity(String account, String source, String digest, String mapping, String claim) {
}
