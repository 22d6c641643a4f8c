package org.dossier.audit.provider.entry;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.dossier.audit.provider.merkle.TreeHash;

/** Reads what {@link EntryEncoder} wrote. Thread-safe. */
public final class EntryDecoder {

    private final JsonFactory json = new JsonFactory();

    /**
     * The entry in those bytes.
     *
     * @throws UnreadableEntry when the bytes are not the encoding of an entry
     */
    public SealedEntry decode(byte[] bytes) throws UnreadableEntry {
        try (JsonParser in = json.createParser(bytes)) {
            EntryParts parts = new EntryParts();
            expect(in.nextToken(), JsonToken.START_OBJECT);
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                read(name, in, parts);
            }
            return new SealedEntry(parts.id(), Instant.parse(parts.at()), parts.event(), bytes, TreeHash.leaf(bytes));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            throw new UnreadableEntry(e);
        }
    }

    private static void read(String name, JsonParser in, EntryParts parts) throws IOException {
        switch (name) {
            case "v" -> parts.version(in.getIntValue());
            case "subjects" -> eachObject(in, parts::addSubject);
            case "states" -> eachObject(in, parts::addState);
            case "details" -> {
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    parts.details.put(in.currentName(), in.nextTextValue());
                }
            }
            case "fields" -> {
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    parts.fields.add(in.getText());
                }
            }
            default -> parts.text(name, in.getText());
        }
    }

    private static void eachObject(JsonParser in, EntryParts.ObjectReader reader) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            expect(in.currentToken(), JsonToken.START_OBJECT);
            reader.read(in);
        }
    }

    private static void expect(JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new IllegalArgumentException("expected " + wanted + ", found " + found);
        }
    }
}
