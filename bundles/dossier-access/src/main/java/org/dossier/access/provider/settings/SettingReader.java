package org.dossier.access.provider.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Reads single values as they stand in a configuration file, and refuses what is out of range. */
final class SettingReader {

    private static final String CODE = "[a-z][a-z0-9-]{0,31}";

    private SettingReader() {
    }

    static int whole(String key, String text, int lowest, int highest) {
        String range = lowest + " to " + highest;
        try {
            int value = Integer.parseInt(text.trim());
            if (value >= lowest && value <= highest) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw (RefusedSetting) new RefusedSetting(key, text, range).initCause(e);
        }
        throw new RefusedSetting(key, text, range);
    }

    static String oneOf(String key, String text, String... allowed) {
        String value = text.trim();
        if (!Arrays.asList(allowed).contains(value)) {
            throw new RefusedSetting(key, text, String.join(" or ", allowed));
        }
        return value;
    }

    static Set<String> codes(String key, String text) {
        Set<String> codes = new TreeSet<>(Arrays.asList(text.trim().split("\\s*,\\s*")));
        if (!codes.stream().allMatch(code -> code.matches(CODE))) {
            throw new RefusedSetting(key, text, "codes of lower-case letters, digits and hyphens, parted by commas");
        }
        return codes;
    }

    static Path path(String key, String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text.trim());
            }
        } catch (InvalidPathException e) {
            throw (RefusedSetting) new RefusedSetting(key, text, "a path").initCause(e);
        }
        throw new RefusedSetting(key, text, "a path");
    }
}
