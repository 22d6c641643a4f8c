package org.dossier.archive.provider.numbers;

/**
 * How numbers are given.
 *
 * @param scheme how they are written
 * @param block how many are drawn at a time
 */
public record Numbering(NumberScheme scheme, int block) {

    private static final int LARGEST_BLOCK = 10_000;

    /** @throws IllegalArgumentException naming the setting that is out of its range */
    public Numbering {
        if (block < 1 || block > LARGEST_BLOCK) {
            throw new IllegalArgumentException("number.block=" + block + " is refused: give 1 to " + LARGEST_BLOCK);
        }
    }
}
