package org.dossier.archive.provider.imports.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;

/** Texts in the catalogue's own form as values of a field. */
final class FieldTexts {

    private static final int LONGEST_NUMBER = 64;

    private FieldTexts() {
    }

    /** The value that some texts, at least one, are; empty when one of them is none of the field's type. */
    static Optional<FieldValue> value(FieldDefinition field, List<String> texts) {
        if (!field.many()) {
            return single(field.type(), String.join(" ", texts));
        }
        List<FieldValue> singles = new ArrayList<>();
        texts.forEach(text -> single(field.type(), text).ifPresent(singles::add));
        return singles.size() == texts.size() ? Optional.of(new FieldValue.Many(singles)) : Optional.empty();
    }

    static String wanted(FieldType type) {
        return switch (type) {
            case TEXT, CODE -> "takes a text";
            case DECIMAL -> "takes a number such as 1234.5";
            case DATE -> "takes a day of the form 2000-01-31; another form is named in the mapping";
            case FLAG -> "takes true or false";
        };
    }

    private static Optional<FieldValue> single(FieldType type, String text) {
        return switch (type) {
            case TEXT, CODE -> Optional.of(new FieldValue.Text(text));
            case DECIMAL -> number(text);
            case DATE -> day(text);
            case FLAG -> flag(text.toLowerCase(Locale.ROOT));
        };
    }

    private static Optional<FieldValue> number(String text) {
        try {
            return text.length() > LONGEST_NUMBER ? Optional.empty() : Optional.of(new FieldValue.Decimal(new BigDecimal(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<FieldValue> day(String text) {
        try {
            return Optional.of(new FieldValue.Day(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<FieldValue> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(new FieldValue.Flag(true));
            case "false" -> Optional.of(new FieldValue.Flag(false));
            default -> Optional.empty();
        };
    }
}
