package org.dossier.core;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many items at most, {@value #SMALLEST} to {@value #LARGEST}
 * @param cursor where the last page ended, as {@link Page#next()} gave it; empty for the first page
 */
public record PageRequest(int limit, Optional<String> cursor) {

    /** The smallest page. */
    public static final int SMALLEST = 1;
    /** The largest page. */
    public static final int LARGEST = 200;
    /** The size of a page when nobody asks for another. */
    public static final int USUAL = 50;

    /** @throws Invalid when the limit is out of its range */
    public PageRequest {
        if (limit < SMALLEST || limit > LARGEST) {
            throw new Invalid(CoreError.PAGE_LIMIT, "limit", "give a limit from " + SMALLEST + " to " + LARGEST);
        }
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(USUAL, Optional.empty());
    }
}
