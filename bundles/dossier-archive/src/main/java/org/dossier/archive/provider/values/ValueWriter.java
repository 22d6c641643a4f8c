package org.dossier.archive.provider.values;

import java.io.IOException;
import java.util.Optional;

import org.dossier.archive.FieldValue;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes single values as {@link DocumentCodec} describes them. */
final class ValueWriter {

    private ValueWriter() {
    }

    static void write(JsonGenerator json, Optional<FieldValue> value) throws IOException {
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            write(json, value.get());
        }
    }

    private static void write(JsonGenerator json, FieldValue value) throws IOException {
        if (value instanceof FieldValue.Text text) {
            json.writeString(text.value());
        } else if (value instanceof FieldValue.Decimal number) {
            json.writeNumber(number.value().toPlainString());
        } else if (value instanceof FieldValue.Flag flag) {
            json.writeBoolean(flag.value());
        } else if (value instanceof FieldValue.Day day) {
            json.writeStartObject();
            json.writeStringField(ValueReader.DAY, day.value().toString());
            json.writeEndObject();
        } else if (value instanceof FieldValue.Many many) {
            json.writeStartArray();
            for (FieldValue single : many.values()) {
                write(json, single);
            }
            json.writeEndArray();
        }
    }
}
