package org.dossier.archive.provider.relationships.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.dossier.archive.FieldValue;
import org.dossier.archive.RelationshipType.Attribute;

/** What a type demands of the value of an attribute. Messages never repeat the value. */
final class AttributeRules {

    private static final int MOST_PLACES = 8;
    private static final int LONGEST = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private AttributeRules() {
    }

    /** What is wrong with the value, if anything. */
    static Optional<String> problem(Attribute attribute, FieldValue value) {
        return switch (attribute.type()) {
            case DECIMAL -> value instanceof FieldValue.Decimal number ? number(attribute, number.value())
                    : Optional.of("takes a number");
            case TEXT, CODE -> value instanceof FieldValue.Text text ? text(text.value()) : Optional.of("takes a text");
            case DATE -> value instanceof FieldValue.Day day ? day(day.value()) : Optional.of("takes a day of the form 2000-01-31");
            case FLAG -> value instanceof FieldValue.Flag ? Optional.empty() : Optional.of("takes true or false");
        };
    }

    /** What is wrong with a day, if anything. */
    static Optional<String> day(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? Optional.of("takes a day from the year 1000 to the year 9999")
                : Optional.empty();
    }

    private static Optional<String> number(Attribute attribute, BigDecimal number) {
        boolean within = number.compareTo(BigDecimal.valueOf(attribute.least())) >= 0
                && number.compareTo(BigDecimal.valueOf(attribute.most())) <= 0;
        if (!within) {
            return Optional.of("takes a number from " + attribute.least() + " to " + attribute.most());
        }
        return number.scale() > MOST_PLACES ? Optional.of("has at most " + MOST_PLACES + " decimal places") : Optional.empty();
    }

    private static Optional<String> text(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.of("has 1 to " + LONGEST + " characters");
        }
        boolean unwritable = text.codePoints().anyMatch(c -> Character.isISOControl(c)
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return unwritable ? Optional.of("holds characters that cannot be written") : Optional.empty();
    }
}
