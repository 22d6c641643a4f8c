package org.dossier.archive.provider.imports.jobs;

import java.util.Optional;

import org.dossier.archive.ImportId;

/**
 * Names the rows of an import that were written together.
 *
 * @param id the import
 * @param first the place of the first row that was looked at
 */
public record ChunkKey(ImportId id, long first) implements Comparable<ChunkKey> {

    private static final int DIGITS = 12;
    private static final int PARTS = 2;

    /** The key as audit entries write it, in whose order keys sort. */
    String text() {
        return id + "/" + "%012d".formatted(first);
    }

    /** Empty for a text that is no such key, since rows that an entry names may be of any form. */
    static Optional<ChunkKey> parse(String text) {
        String[] parts = text.split("/");
        boolean form = parts.length == PARTS && parts[0].matches("[0-9A-Z]{26}") && parts[1].length() == DIGITS
                && parts[1].chars().allMatch(c -> c >= '0' && c <= '9');
        return form ? Optional.of(new ChunkKey(new ImportId(parts[0]), Long.parseLong(parts[1]))) : Optional.empty();
    }

    @Override
    public int compareTo(ChunkKey other) {
        return text().compareTo(other.text());
    }
}
