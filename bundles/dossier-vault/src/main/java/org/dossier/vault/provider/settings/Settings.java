package org.dossier.vault.provider.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The settings in force.
 *
 * @param directory where the key store lies
 * @param cachedKeys how many customers' keys are kept unwrapped in memory
 * @param cachedFor how long an unwrapped key is kept at most
 */
public record Settings(Path directory, int cachedKeys, Duration cachedFor) {

    /**
     * Reads values as they stand in the configuration file.
     *
     * @param base what a relative directory is relative to
     * @throws RefusedSetting when one is out of its range
     */
    static Settings read(Path base, VaultSettings.Config config) {
        return new Settings(directory(base, config.directory()), whole("cache.keys", config.cache_keys(), 16, 100_000),
                Duration.ofMinutes(whole("cache.minutes", config.cache_minutes(), 1, 60)));
    }

    private static Path directory(Path base, String text) {
        String range = "a directory";
        try {
            if (!text.isBlank()) {
                return base.resolve(text.trim());
            }
        } catch (InvalidPathException e) {
            throw new RefusedSetting("directory", text, range, e);
        }
        throw new RefusedSetting("directory", text, range, null);
    }

    private static int whole(String key, String text, int lowest, int highest) {
        String range = lowest + " to " + highest;
        try {
            int value = Integer.parseInt(text.trim());
            if (value >= lowest && value <= highest) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new RefusedSetting(key, text, range, e);
        }
        throw new RefusedSetting(key, text, range, null);
    }
}
