package org.dossier.access.provider.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * The settings in force.
 *
 * @param sessions how long sessions last
 * @param guesses how much guessing is borne
 * @param passwords the name of the password profile, {@code nist} or {@code mlps}
 * @param hashers how many passwords are hashed at once
 * @param purposes the purposes that the policy knows
 * @param idempotency how long idempotency keys are kept
 * @param firstStart what the first start makes
 */
public record Settings(Sessions sessions, Guesses guesses, String passwords, int hashers, Set<String> purposes,
        Duration idempotency, FirstStart firstStart) {

    /**
     * How long sessions last.
     *
     * @param idle without a call
     * @param absolute at the longest
     */
    public record Sessions(Duration idle, Duration absolute) {
    }

    /**
     * How much guessing is borne.
     *
     * @param failures how many wrong passwords in a row lock an account
     * @param lockout for how long
     * @param perMinute how many failures a minute an address may cause
     */
    public record Guesses(int failures, Duration lockout, int perMinute) {
    }

    /**
     * What the first start makes.
     *
     * @param demonstrationCustomers the size of the demonstration company; 0 for an installation in earnest
     * @param demonstrationFile where the accounts of the demonstration are listed
     * @param enrolmentDirectory where one-time codes are written
     */
    public record FirstStart(int demonstrationCustomers, Path demonstrationFile, Path enrolmentDirectory) {
    }

    /** Keeps an unmodifiable copy. */
    public Settings {
        purposes = Set.copyOf(purposes);
    }
}
