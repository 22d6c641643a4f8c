package org.dossier.access.provider.credentials;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that everybody tries first. Compared without case, and without what is commonly put behind a word. */
final class Blocklist {

    private static final String LIST = "/org/dossier/access/provider/credentials/blocklist.txt";

    private final Set<String> words;

    Blocklist() {
        try (InputStream list = Blocklist.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            words = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Blocklist::core)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(String password) {
        String core = core(password);
        return core.isEmpty() || words.contains(core) || repeats(core);
    }

    /** The password without case and without trailing digits and signs; of digits only, the password itself. */
    private static String core(String password) {
        String lower = password.toLowerCase(Locale.ROOT).strip();
        String core = lower.replaceFirst("[^\\p{L}]+$", "");
        return core.isEmpty() ? lower : core;
    }

    /** Whether it is one short part over and over, such as {@code abcabcabcabc}. */
    private static boolean repeats(String text) {
        for (int part = 1; part <= Math.min(4, text.length() / 2); part++) {
            String unit = text.substring(0, part);
            if (unit.repeat(text.length() / part + 1).startsWith(text)) {
                return true;
            }
        }
        return false;
    }
}
