package org.dossier.database;

import java.security.SecureRandom;

/**
 * Identifiers of rows, made without asking the database: 26 characters of Crockford's base 32, of which the first ten are the
 * millisecond, so that later rows sort later and an index grows at its end, and the rest is chance (80 bits; ULID). Thread-safe.
 */
public final class RowIds {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_DIGITS = 10;
    private static final int CHANCE_DIGITS = 16;
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final SecureRandom random = new SecureRandom();

    /** A fresh identifier. */
    public String next() {
        StringBuilder text = new StringBuilder(TIME_DIGITS + CHANCE_DIGITS);
        long millis = System.currentTimeMillis();
        for (int digit = TIME_DIGITS - 1; digit >= 0; digit--) {
            text.append(DIGITS.charAt((int) (millis >>> digit * BITS) & MASK));
        }
        byte[] chance = new byte[CHANCE_DIGITS];
        random.nextBytes(chance);
        for (byte digit : chance) {
            text.append(DIGITS.charAt(digit & MASK));
        }
        return text.toString();
    }
}
