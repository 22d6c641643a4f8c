package org.dossier.audit.provider.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The settings in force; every value has been checked.
 *
 * @param origin the log's name in checkpoints
 * @param directory where the checkpoint key and the checkpoints lie
 * @param journalTimeout how long a reading waits for its entry to be durable
 * @param journalBatch how many readings share a commit at most
 * @param backlog how many committed entries may wait for their place before writers wait, and in the end are refused
 */
public record Settings(String origin, Path directory, Duration journalTimeout, int journalBatch, int backlog) {

    private static final Pattern ORIGIN = Pattern.compile("[!-*,-~]{1,128}");

    /** @throws IllegalArgumentException naming the key, the value and the allowed range */
    public Settings {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("origin=" + origin
                    + " is refused: 1 to 128 printable ASCII characters without blank or plus");
        }
        range("journal.timeout.millis", journalTimeout.toMillis(), 100, 60_000);
        range("journal.batch.entries", journalBatch, 1, 10_000);
        range("backlog.entries", backlog, 1_000, 1_000_000);
    }

    private static void range(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(key + "=" + value + " is refused: " + least + " to " + most + " are allowed");
        }
    }
}
