package org.dossier.database.internal;

import java.time.Duration;

/**
 * How long to wait before the next try: doubled each time, up to a limit.
 *
 * @param initial before the second try, 10 ms to 60 s
 * @param max the limit, 1 s to 1 h, and not less than {@code initial}
 */
record Backoff(Duration initial, Duration max) {

    private static final int DOUBLINGS = 20;

    static Backoff of(long initialMillis, long maxSeconds) {
        check("retry.initial.millis", initialMillis, 10, 60_000);
        check("retry.max.seconds", maxSeconds, 1, 3_600);
        Backoff backoff = new Backoff(Duration.ofMillis(initialMillis), Duration.ofSeconds(maxSeconds));
        if (backoff.initial.compareTo(backoff.max) > 0) {
            throw new IllegalArgumentException("retry.initial.millis: " + initialMillis
                    + " must not exceed retry.max.seconds, which is " + maxSeconds);
        }
        return backoff;
    }

    /** The time to wait after so many failures in a row. */
    Duration after(int failures) {
        Duration wait = initial.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return wait.compareTo(max) < 0 ? wait : max;
    }

    private static void check(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(key + ": " + value + " must be from " + least + " to " + most);
        }
    }
}
