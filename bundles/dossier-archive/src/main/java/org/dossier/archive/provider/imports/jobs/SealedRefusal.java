package org.dossier.archive.provider.imports.jobs;

/**
 * A refused row as it is stored.
 *
 * @param place its place in the file
 * @param content its sealed cells and reasons
 */
public record SealedRefusal(long place, byte[] content) {
}
