package org.dossier.rest.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An operation as the document describes it.
 *
 * @param document the document
 * @param path its path, with the names of parameters in braces
 * @param method its method, in lower case
 * @param described what the document says of it
 */
record Operation(Document document, String path, String method, JsonNode described) {

    /** What the contract lets any operation answer without each saying so. */
    private static final Set<Integer> ANYWHERE = Set.of(405, 406, 409, 412, 413, 415, 423);

    String verb() {
        return method.toUpperCase(Locale.ROOT);
    }

    boolean needsSession() {
        return described.path("security").size() > 0;
    }

    List<JsonNode> parameters(String in) {
        return StreamSupport.stream(described.path("parameters").spliterator(), false)
                .filter(one -> one.get("in").textValue().equals(in)).toList();
    }

    /** The media types that it takes; none without a body. */
    List<String> takes() {
        return names(described.at("/requestBody/content")).toList();
    }

    JsonNode body(String type) {
        return described.path("requestBody").path("content").path(type);
    }

    /** The one way in which it succeeds. */
    int success() {
        return Integer.parseInt(names(described.get("responses")).filter(status -> status.startsWith("2")).findFirst().orElse("0"));
    }

    boolean declares(int status) {
        JsonNode responses = described.get("responses");
        return responses.has(Integer.toString(status)) || responses.has("default") && ANYWHERE.contains(status);
    }

    /** The schema of an answer in JSON; empty when the answer is none. */
    Optional<JsonNode> answer(int status) {
        JsonNode responses = described.get("responses");
        JsonNode content = responses.path(responses.has(Integer.toString(status)) ? Integer.toString(status) : "default").path("content");
        return names(content).filter(type -> type.endsWith("json")).findFirst().map(type -> content.get(type).path("schema"));
    }

    @Override
    public String toString() {
        return verb() + " " + path;
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }
}
