package org.dossier.archive.provider.values;

import java.util.List;
import java.util.stream.Collectors;

import org.dossier.archive.FieldValue;

/** Values as a person would write them down. */
public final class PlainText {

    private static final String BETWEEN = ", ";

    private PlainText() {
    }

    /** The single values of a value: itself, or what it holds. */
    public static List<FieldValue> singles(FieldValue value) {
        return value instanceof FieldValue.Many many ? many.values() : List.of(value);
    }

    /** The value in one line. */
    public static String of(FieldValue value) {
        return singles(value).stream().map(PlainText::single).collect(Collectors.joining(BETWEEN));
    }

    /** The value without white space at the ends of its texts. */
    public static FieldValue stripped(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return new FieldValue.Text(text.value().strip());
        }
        return value instanceof FieldValue.Many many
                ? new FieldValue.Many(many.values().stream().map(PlainText::stripped).toList())
                : value;
    }

    private static String single(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return text.value();
        }
        if (value instanceof FieldValue.Decimal number) {
            return number.value().toPlainString();
        }
        if (value instanceof FieldValue.Day day) {
            return day.value().toString();
        }
        return Boolean.toString(((FieldValue.Flag) value).value());
    }
}
