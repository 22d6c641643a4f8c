package org.dossier.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.archive.FieldValue;

/** Writes values of catalogue fields as JSON has them: text, number, true and false, dates as text, several values as a list. */
public final class FieldJson {

    private FieldJson() {
    }

    /** All values by field. */
    public static SortedMap<String, Object> of(Map<String, FieldValue> fields) {
        SortedMap<String, Object> json = new TreeMap<>();
        fields.forEach((name, value) -> json.put(name, of(value)));
        return Collections.unmodifiableSortedMap(json);
    }

    /** One value. */
    public static Object of(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return text.value();
        }
        if (value instanceof FieldValue.Decimal number) {
            return number.value();
        }
        if (value instanceof FieldValue.Day day) {
            return day.value().toString();
        }
        if (value instanceof FieldValue.Flag flag) {
            return flag.value();
        }
        return several((FieldValue.Many) value);
    }

    private static List<Object> several(FieldValue.Many many) {
        return many.values().stream().map(FieldJson::of).toList();
    }

    /** Whether a JSON value stands for "no value": null, or a list without any. */
    static boolean empty(JsonNode value) {
        return value.isNull() || value.isArray() && value.isEmpty();
    }
}
