package org.dossier.audit.provider.entry;

import java.security.SecureRandom;
import java.time.Clock;

/**
 * Makes entry identifiers: 26 characters that sort by time (the layout of ULID: 48 bits of milliseconds and 80 random bits in
 * Crockford's base 32). Nodes need not agree on anything. Within a millisecond the random part counts up, so that a node's own
 * identifiers are in order. Thread-safe.
 */
public final class EntryIds {

    /** The length of an identifier. */
    public static final int LENGTH = 26;

    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int BITS = 5;
    private static final int DIGIT_MASK = 31;
    private static final int TIME_DIGITS = 10;
    private static final int HALF_DIGITS = 8;
    private static final int HALF_BITS = HALF_DIGITS * BITS;
    private static final long HALF_MASK = (1L << HALF_BITS) - 1;

    private final Clock clock;
    private final SecureRandom random;
    private long millis;
    private long high;
    private long low;

    /** Identifiers by that clock. */
    public EntryIds(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** The next identifier. */
    public String next() {
        char[] text = new char[LENGTH];
        synchronized (this) {
            advance(clock.millis());
            write(text, 0, TIME_DIGITS, millis);
            write(text, TIME_DIGITS, HALF_DIGITS, high);
            write(text, TIME_DIGITS + HALF_DIGITS, HALF_DIGITS, low);
        }
        return new String(text);
    }

    private void advance(long now) {
        if (now > millis) {
            millis = now;
            high = random.nextLong() & HALF_MASK;
            low = random.nextLong() & HALF_MASK;
        } else {
            // also when the clock steps back: order within the node matters more than the exact time
            low = low + 1 & HALF_MASK;
            high = low == 0 ? high + 1 & HALF_MASK : high;
        }
    }

    private static void write(char[] text, int from, int count, long value) {
        long rest = value;
        for (int i = from + count - 1; i >= from; i--) {
            text[i] = DIGITS[(int) (rest & DIGIT_MASK)];
            rest >>>= BITS;
        }
    }
}
