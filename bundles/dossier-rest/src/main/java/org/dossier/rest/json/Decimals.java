package org.dossier.rest.json;

import java.math.BigDecimal;

/** Decides which numbers can be written out: a few characters such as 1e999999 would be a million digits. */
public final class Decimals {

    /** Before or after the point. */
    private static final int MOST_DIGITS = 40;

    private Decimals() {
    }

    /** Whether the number has a length that people write. */
    public static boolean writable(BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        return before <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    }
}
