package org.dossier.shell.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.archive.ArchiveError;
import org.dossier.core.Invalid;

/** Reads moments as RFC 3339 times, or as dates. */
final class Moment {

    private Moment() {
    }

    /** The moment, a date standing for its beginning in UTC; empty when nothing is written. */
    static Optional<Instant> begin(String option, String text) {
        return read(option, text, Moment::begin);
    }

    /** The moment, a date standing for its last microsecond in UTC: what was known that day; empty when nothing is written. */
    static Optional<Instant> end(String option, String text) {
        return read(option, text, day -> begin(day.plusDays(1)).minus(1, ChronoUnit.MICROS));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Optional<Instant> read(String option, String text, Function<LocalDate, Instant> ofDay) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.indexOf('T') < 0
                    ? ofDay.apply(LocalDate.parse(text))
                    : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException wrongForm) {
            throw new Invalid(ArchiveError.REFUSED_VALUE, option,
                    "give a date, YYYY-MM-DD, or a time such as 2026-01-31T12:00:00Z");
        }
    }
}
