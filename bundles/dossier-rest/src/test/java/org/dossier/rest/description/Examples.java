package org.dossier.rest.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Makes the least value that a schema takes: its example where it has one, and otherwise what is required, of the right type. */
final class Examples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> FORMATS = Map.of(
            "date", "2026-05-20", "date-time", "2026-05-20T12:00:00Z", "binary", "heading\r\nvalue\r\n");

    private final Document document;

    Examples(Document document) {
        this.document = document;
    }

    JsonNode of(JsonNode reference) {
        JsonNode schema = document.resolved(reference);
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> list(schema);
            case "integer", "number" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(FORMATS.getOrDefault(schema.path("format").asText(), "any"));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().stream()
                .filter(property -> required(schema, property.getKey()) || property.getValue().has("example"))
                .forEach(property -> object.set(property.getKey(), of(property.getValue())));
        return object;
    }

    private ArrayNode list(JsonNode schema) {
        return JSON.arrayNode().add(of(schema.get("items")));
    }

    static boolean required(JsonNode schema, String property) {
        for (JsonNode name : schema.path("required")) {
            if (name.textValue().equals(property)) {
                return true;
            }
        }
        return false;
    }
}
