package org.dossier.archive.provider.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;

/** Compares what a reviewer keys from the source document with what was entered (D7, S11). */
public final class Rekeying {

    private static final Pattern BETWEEN_VALUES = Pattern.compile("[,;，；、\\n]+");
    private static final Pattern DATE_PARTS = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private final FieldRules rules;

    /** Compares in the normal form of the rules. */
    public Rekeying(FieldRules rules) {
        this.rules = rules;
    }

    /** Whether the keyed text means the entered value; several values may stand in any order. */
    public boolean matches(FieldDefinition definition, FieldValue entered, String keyed) {
        return value(definition, keyed)
                .filter(value -> rules.accepts(definition, value))
                .map(value -> new HashSet<>(rules.normal(definition, value))
                        .equals(new HashSet<>(rules.normal(definition, entered))))
                .orElse(false);
    }

    private static Optional<FieldValue> value(FieldDefinition definition, String keyed) {
        if (!definition.many()) {
            return single(definition, keyed.strip());
        }
        List<Optional<FieldValue>> values = Arrays.stream(BETWEEN_VALUES.split(keyed)).map(String::strip)
                .filter(text -> !text.isEmpty()).map(text -> single(definition, text)).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(new FieldValue.Many(values.stream().map(Optional::get).toList()))
                : Optional.empty();
    }

    private static Optional<FieldValue> single(FieldDefinition definition, String text) {
        return switch (definition.type()) {
            case TEXT, CODE -> Optional.of(new FieldValue.Text(text));
            case DECIMAL -> number(text);
            case DATE -> day(text);
            case FLAG -> Optional.of(new FieldValue.Flag(Boolean.parseBoolean(text)));
        };
    }

    private static Optional<FieldValue> number(String text) {
        try {
            return Optional.of(new FieldValue.Decimal(new BigDecimal(text.replace(",", ""))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<FieldValue> day(String text) {
        var parts = DATE_PARTS.matcher(text);
        String iso = parts.matches() ? "%s-%2s-%2s".formatted(parts.group(1), parts.group(2), parts.group(3)).replace(' ', '0')
                : text;
        try {
            return Optional.of(new FieldValue.Day(LocalDate.parse(iso)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
