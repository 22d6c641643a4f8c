package org.dossier.archive.provider.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A day that has come, in any time zone on earth. */
public final class PastDay implements FieldCheck {

    /** The name of the check. */
    public static final String NAME = "past";

    private final Clock clock;

    PastDay(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> problem(String text) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        return LocalDate.parse(text).isAfter(tomorrow) ? Optional.of("the day lies in the future") : Optional.empty();
    }

    @Override
    public String normal(String text) {
        return text;
    }
}
