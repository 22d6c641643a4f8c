package org.dossier.archive.provider.imports.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Days by a pattern of {@link DateTimeFormatter}; a time of day is left away. A day that the calendar does not have is refused:
 * without that, 31 February would become the 28th.
 */
final class DayFormat implements ValueFormat {

    private final String pattern;
    private final DateTimeFormatter formatter;

    /** @throws IllegalArgumentException when it is no pattern */
    DayFormat(String pattern) {
        this.pattern = pattern;
        this.formatter = DateTimeFormatter.ofPattern(proleptic(pattern), Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public Optional<String> read(String text) {
        try {
            return Optional.of(formatter.parse(text, LocalDate::from).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String wanted() {
        return "takes a day of the form " + pattern;
    }

    /** People write yyyy and mean the year of our calendar; strictly, that letter needs an era beside it. */
    private static String proleptic(String pattern) {
        StringBuilder letters = new StringBuilder();
        boolean quoted = false;
        for (char letter : pattern.toCharArray()) {
            quoted ^= letter == '\'';
            letters.append(letter == 'y' && !quoted ? 'u' : letter);
        }
        return letters.toString();
    }
}
