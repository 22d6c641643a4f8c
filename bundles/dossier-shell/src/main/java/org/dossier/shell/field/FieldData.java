package org.dossier.shell.field;

import org.dossier.archive.FieldValue;

/** Values of fields as cells of a listing. */
public final class FieldData {

    private FieldData() {
    }

    /** A text, number or flag, or a list of these; days as {@code YYYY-MM-DD}. */
    public static Object of(FieldValue value) {
        if (value instanceof FieldValue.Decimal decimal) {
            return decimal.value();
        }
        if (value instanceof FieldValue.Day day) {
            return day.value().toString();
        }
        if (value instanceof FieldValue.Flag flag) {
            return flag.value();
        }
        if (value instanceof FieldValue.Many many) {
            return many.values().stream().map(FieldData::of).toList();
        }
        return ((FieldValue.Text) value).value();
    }
}
