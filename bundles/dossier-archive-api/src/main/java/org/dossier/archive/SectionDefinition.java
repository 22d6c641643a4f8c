package org.dossier.archive;

/**
 * A section of the archive (S1): a group of fields kept by one post.
 *
 * @param name its name in REST and in documents
 * @param labels what people call it
 */
public record SectionDefinition(String name, Label labels) {
}
