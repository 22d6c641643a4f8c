package org.dossier.archive.provider.numbers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.dossier.core.CustomerNumber;

/**
 * How running numbers are written: a prefix and the number with leading zeros; a number that has outgrown the width is written in
 * full.
 *
 * @param prefix 0 to 8 upper-case letters
 * @param width 1 to 12 digits
 */
public record NumberScheme(String prefix, int width) {

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{0,8}");
    private static final int WIDEST = 12;

    /** @throws IllegalArgumentException naming the wrong part and its range */
    public NumberScheme {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("number.prefix=" + prefix + " is refused: give 0 to 8 letters A-Z");
        }
        if (width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("number.width=" + width + " is refused: give 1 to " + WIDEST);
        }
    }

    /** The customer number of a running number. */
    public CustomerNumber write(long running) {
        String digits = Long.toString(running);
        return new CustomerNumber(prefix + "0".repeat(Math.max(0, width - digits.length())) + digits);
    }

    /** The customer number that somebody may mean by a text: in either case, and without its leading zeros. */
    public Optional<CustomerNumber> read(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        boolean ours = upper.startsWith(prefix) && upper.length() > prefix.length() && upper.length() <= prefix.length() + WIDEST
                && upper.substring(prefix.length()).chars().allMatch(c -> c >= '0' && c <= '9');
        return ours ? Optional.of(write(Long.parseLong(upper.substring(prefix.length())))) : Optional.empty();
    }
}
