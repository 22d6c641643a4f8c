package org.dossier.rest.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String text, ObjectMapper mapper) {

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError("no JSON: " + text, wrong);
        }
    }

    /** The first value of a header; null when there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }
}
