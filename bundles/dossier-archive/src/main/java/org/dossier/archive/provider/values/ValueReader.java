package org.dossier.archive.provider.values;

import java.io.IOException;
import java.time.LocalDate;

import org.dossier.archive.FieldValue;

import com.fasterxml.jackson.core.JsonParser;

/** Reads single values as {@link DocumentCodec} describes them. */
final class ValueReader {

    static final String DAY = "day";

    private ValueReader() {
    }

    static FieldValue read(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> new FieldValue.Text(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new FieldValue.Decimal(json.getDecimalValue());
            case VALUE_TRUE -> new FieldValue.Flag(true);
            case VALUE_FALSE -> new FieldValue.Flag(false);
            case START_OBJECT -> day(json);
            default -> throw new IOException("unexpected " + json.currentToken());
        };
    }

    private static FieldValue day(JsonParser json) throws IOException {
        json.nextToken();
        if (!DAY.equals(json.currentName())) {
            throw new IOException("unexpected object");
        }
        LocalDate day = LocalDate.parse(json.nextTextValue());
        json.nextToken();
        return new FieldValue.Day(day);
    }
}
