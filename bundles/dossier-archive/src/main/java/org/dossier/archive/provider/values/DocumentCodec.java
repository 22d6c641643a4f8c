package org.dossier.archive.provider.values;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.archive.FieldValue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Documents and patches as canonical JSON: one object, fields in the order of their names, no white space, UTF-8. A text is a
 * string, a number a number in plain notation, a flag true or false, a day {@code {"day":"2000-01-31"}}, several values an array,
 * and a removed value (in a patch only) null. Self-describing, so that a document stays readable when the catalogue has changed.
 * Thread-safe.
 */
public final class DocumentCodec {

    private static final JsonFactory JSON = new JsonFactory();

    /** The bytes of a document. */
    public byte[] encode(Document document) {
        SortedMap<String, Optional<FieldValue>> patch = new TreeMap<>();
        document.fields().forEach((field, value) -> patch.put(field, Optional.of(value)));
        return encodePatch(patch);
    }

    /** The bytes of a patch. */
    public byte[] encodePatch(SortedMap<String, Optional<FieldValue>> patch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            for (Map.Entry<String, Optional<FieldValue>> entry : patch.entrySet()) {
                json.writeFieldName(entry.getKey());
                ValueWriter.write(json, entry.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** The document that {@link #encode} wrote. */
    public Document decode(byte[] bytes) {
        SortedMap<String, FieldValue> fields = new TreeMap<>();
        decodePatch(bytes).forEach((field, value) -> value.ifPresent(v -> fields.put(field, v)));
        return new Document(fields);
    }

    /** The patch that {@link #encodePatch} wrote. */
    public SortedMap<String, Optional<FieldValue>> decodePatch(byte[] bytes) {
        SortedMap<String, Optional<FieldValue>> patch = new TreeMap<>();
        try (JsonParser json = JSON.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                patch.put(field, read(json));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a stored document is no JSON", e);
        }
        return patch;
    }

    private static Optional<FieldValue> read(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return Optional.of(ValueReader.read(json));
        }
        List<FieldValue> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(ValueReader.read(json));
        }
        return Optional.of(new FieldValue.Many(values));
    }
}
