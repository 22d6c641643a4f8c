package org.dossier.archive.provider.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;
import org.dossier.archive.provider.checks.FieldCheck;
import org.dossier.archive.provider.values.PlainText;

/** What the catalogue demands of one value of a field. Messages never repeat the value. */
final class SingleValueRule {

    private static final int MOST_DIGITS = 30;
    private static final int MOST_PLACES = 8;
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final FieldDefinition definition;
    private final FieldCheck check;

    SingleValueRule(FieldDefinition definition, FieldCheck check) {
        this.definition = definition;
        this.check = check;
    }

    Optional<String> problem(FieldValue value) {
        if (!fits(value)) {
            return Optional.of("takes " + wanted());
        }
        return plainProblem(value).or(() -> check.problem(PlainText.of(value)));
    }

    private boolean fits(FieldValue value) {
        return switch (definition.type()) {
            case TEXT, CODE -> value instanceof FieldValue.Text;
            case DECIMAL -> value instanceof FieldValue.Decimal;
            case DATE -> value instanceof FieldValue.Day;
            case FLAG -> value instanceof FieldValue.Flag;
        };
    }

    private String wanted() {
        return switch (definition.type()) {
            case TEXT -> "a text";
            case CODE -> "one of the codes " + String.join(", ", definition.codes());
            case DECIMAL -> "a number";
            case DATE -> "a day of the form 2000-01-31";
            case FLAG -> "true or false";
        };
    }

    private Optional<String> plainProblem(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return textProblem(text.value());
        }
        if (value instanceof FieldValue.Decimal number) {
            return tooLong(number.value()) ? Optional.of("has at most " + MOST_DIGITS + " digits") : Optional.empty();
        }
        if (value instanceof FieldValue.Day day && (day.value().isBefore(EARLIEST) || day.value().isAfter(LATEST))) {
            return Optional.of("takes a day from the year 1000 to the year 9999");
        }
        return Optional.empty();
    }

    private Optional<String> textProblem(String text) {
        if (text.isBlank()) {
            return Optional.of("must not be empty; leave it out instead");
        }
        if (text.length() > definition.longest()) {
            return Optional.of("has at most " + definition.longest() + " characters");
        }
        if (text.codePoints().anyMatch(SingleValueRule::unprintable)) {
            return Optional.of("holds characters that cannot be written");
        }
        boolean unknownCode = definition.type() == FieldType.CODE && !definition.codes().contains(text);
        return unknownCode ? Optional.of("takes " + wanted()) : Optional.empty();
    }

    private static boolean unprintable(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        boolean halfPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return halfPair || Character.isISOControl(character) && !layout;
    }

    /** Judged by scale and precision, so that {@code 1E+999999999} is refused before anyone writes it out. */
    private static boolean tooLong(BigDecimal number) {
        return number.scale() > MOST_PLACES || (long) number.precision() - number.scale() > MOST_DIGITS;
    }
}
