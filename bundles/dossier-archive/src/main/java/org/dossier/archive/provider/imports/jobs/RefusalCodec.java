package org.dossier.archive.provider.imports.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.dossier.core.Violation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Cells and reasons as JSON, UTF-8: {@code {"cells":["…"],"reasons":[["field","message"]]}}; a heading is a list of texts.
 * Thread-safe.
 */
final class RefusalCodec {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CELLS = "cells";
    private static final String REASONS = "reasons";

    byte[] encode(RefusedCells row) {
        ObjectNode object = JSON.createObjectNode();
        row.cells().forEach(object.putArray(CELLS)::add);
        ArrayNode reasons = object.putArray(REASONS);
        row.reasons().forEach(reason -> reasons.addArray().add(reason.field()).add(reason.message()));
        return bytes(object);
    }

    RefusedCells decode(long place, byte[] bytes) {
        JsonNode object = parsed(bytes);
        List<Violation> reasons = new ArrayList<>();
        object.get(REASONS).forEach(reason -> reasons.add(new Violation(reason.get(0).asText(), reason.get(1).asText())));
        return new RefusedCells(place, texts(object.get(CELLS)), reasons);
    }

    byte[] encode(List<String> heading) {
        ArrayNode array = JSON.createArrayNode();
        heading.forEach(array::add);
        return bytes(array);
    }

    List<String> decode(byte[] heading) {
        return texts(parsed(heading));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("what was sealed is no JSON", e);
        }
    }
}
