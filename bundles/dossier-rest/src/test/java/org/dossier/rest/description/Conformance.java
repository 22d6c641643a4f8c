package org.dossier.rest.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Finds where a value is not what its schema describes. */
final class Conformance {

    private final Document document;
    private final List<String> findings = new ArrayList<>();

    private Conformance(Document document) {
        this.document = document;
    }

    /** What is wrong, one sentence each; empty when the value conforms. */
    static List<String> findings(Document document, JsonNode schema, JsonNode value) {
        Conformance conformance = new Conformance(document);
        conformance.check("answer", schema, value);
        return conformance.findings;
    }

    private void check(String place, JsonNode reference, JsonNode value) {
        JsonNode schema = document.resolved(reference);
        switch (schema.path("type").asText()) {
            case "object" -> {
                // an object of which nothing is said is how the document spells a value of any type, such as a field's
                if (schema.has("properties") || schema.has("additionalProperties")) {
                    object(place, schema, value);
                }
            }
            case "array" -> list(place, schema, value);
            case "string" -> expect(place, value.isTextual() && listed(schema, value), "is not the described text");
            case "integer" -> expect(place, value.isIntegralNumber(), "is no whole number");
            case "number" -> expect(place, value.isNumber(), "is no number");
            case "boolean" -> expect(place, value.isBoolean(), "is neither true nor false");
            default -> expect(place, schema.isObject(), "is not described");
        }
    }

    private void object(String place, JsonNode schema, JsonNode value) {
        expect(place, value.isObject(), "is no object");
        schema.path("required").forEach(name -> expect(place, value.has(name.textValue()), "lacks " + name.textValue()));
        boolean open = schema.has("additionalProperties");
        value.properties().forEach(member -> {
            JsonNode described = schema.path("properties").path(member.getKey());
            if (!described.isMissingNode()) {
                check(place + "." + member.getKey(), described, member.getValue());
            } else {
                expect(place, open, "has " + member.getKey() + ", which is not described");
            }
        });
    }

    private void list(String place, JsonNode schema, JsonNode value) {
        expect(place, value.isArray(), "is no list");
        value.forEach(one -> check(place + "[]", schema.get("items"), one));
    }

    private static boolean listed(JsonNode schema, JsonNode value) {
        if (!schema.has("enum")) {
            return true;
        }
        for (JsonNode code : schema.get("enum")) {
            if (code.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void expect(String place, boolean holds, String otherwise) {
        if (!holds) {
            findings.add(place + " " + otherwise);
        }
    }
}
