package org.dossier.rest.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.archive.ArchiveError;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.PageRequest;
import org.dossier.core.Purpose;
import org.dossier.rest.problem.Malformed;
import org.dossier.rest.problem.RestError;

/** Reads parameters and headers; what is absent arrives as null and leaves as empty. */
public final class Parameters {

    private static final int LONGEST_DATE = "2026-01-31".length();

    private Parameters() {
    }

    /**
     * Which page of a list.
     *
     * @throws Malformed when the limit is no number
     * @throws Invalid when it is out of its range
     */
    public static PageRequest page(String limit, String cursor) {
        return new PageRequest(Optional.ofNullable(limit(limit)).orElse(PageRequest.USUAL), Optional.ofNullable(cursor));
    }

    /** @throws Malformed when the limit is no number; null when there is none */
    public static Integer limit(String limit) {
        return limit == null ? null : Math.toIntExact(number("limit", limit, Integer.MAX_VALUE));
    }

    /** @throws Malformed when the text is no number from 0 to {@link Long#MAX_VALUE} */
    public static long number(String name, String text) {
        return number(name, text, Long.MAX_VALUE);
    }

    /** @throws Invalid when the text is no purpose */
    public static Optional<Purpose> purpose(String text) {
        return Optional.ofNullable(text).map(Purpose::parse);
    }

    /** @throws Invalid when the text is no key */
    public static Optional<IdempotencyKey> key(String text) {
        return Optional.ofNullable(text).map(IdempotencyKey::new);
    }

    /** @throws NotFound when the text cannot be a customer's number: an address that cannot exist is an unknown one */
    public static CustomerNumber customer(String text) {
        try {
            return new CustomerNumber(text);
        } catch (Invalid impossible) {
            throw new NotFound(ArchiveError.NO_SUCH_CUSTOMER, "there is no such customer");
        }
    }

    /** @throws Malformed when the text is none of the codes */
    public static <E extends Enum<E>> E code(Class<E> codes, String name, String text) {
        if (text == null) {
            return null;
        }
        return Stream.of(codes.getEnumConstants()).filter(code -> code.name().equals(text)).findFirst().orElseThrow(
                () -> new Malformed(RestError.PARAMETER_FORM, name, "give one of " + List.of(codes.getEnumConstants())));
    }

    /** The parts of a text that is parted by commas. */
    public static Set<String> list(String text) {
        return text == null ? Set.of()
                : Stream.of(text.split(",")).map(String::strip).filter(part -> !part.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Malformed when the text is neither a date nor a time; a date means the last moment of that day in UTC */
    public static Optional<Instant> until(String name, String text) {
        return moment(name, text, day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS));
    }

    /** @throws Malformed when the text is neither a date nor a time; a date means the first moment of that day in UTC */
    public static Optional<Instant> from(String name, String text) {
        return moment(name, text, day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** @throws Malformed when the text is no month */
    public static Optional<YearMonth> month(String name, String text) {
        try {
            return Optional.ofNullable(text).map(YearMonth::parse);
        } catch (DateTimeParseException wrong) {
            throw new Malformed(RestError.PARAMETER_FORM, name, "give a month (2026-01)");
        }
    }

    /** The words of a header that is percent-encoded UTF-8. */
    public static String words(String name, String encoded) {
        try {
            return encoded == null ? "" : URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw new Malformed(RestError.PARAMETER_FORM, name, "percent-encode the words as UTF-8");
        }
    }

    private static long number(String name, String text, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException | NullPointerException none) {
            // answered below, like a number that is out of range
        }
        throw new Malformed(RestError.PARAMETER_FORM, name, "give a whole number from 0");
    }

    private static Optional<Instant> moment(String name, String text, Function<LocalDate, Instant> ofDay) {
        try {
            return Optional.ofNullable(text).map(given -> given.length() <= LONGEST_DATE
                    ? ofDay.apply(LocalDate.parse(given)) : OffsetDateTime.parse(given).toInstant());
        } catch (DateTimeParseException wrong) {
            throw new Malformed(RestError.PARAMETER_FORM, name, "give a date (2026-01-31) or a time (2026-01-31T12:00:00Z)");
        }
    }
}
