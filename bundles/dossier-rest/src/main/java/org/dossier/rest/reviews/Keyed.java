package org.dossier.rest.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dossier.core.Invalid;
import org.dossier.rest.problem.RestError;

/**
 * A value as a reviewer keys it again: one, or a list where the field holds several.
 *
 * @param text the value; several ones in a line each
 */
@Schema(type = "string", description = "The value as keyed; a list of texts where the field holds several")
record Keyed(@Schema(hidden = true) String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Keyed of(JsonNode json) {
        return new Keyed(json.isArray()
                ? StreamSupport.stream(json.spliterator(), false).map(Keyed::single).collect(Collectors.joining("\n"))
                : single(json));
    }

    private static String single(JsonNode json) {
        if (json.isValueNode() && !json.isNull()) {
            return json.isNumber() ? json.decimalValue().toString() : json.asText();
        }
        throw new Invalid(RestError.BODY_SHAPE, "value", "give a text, or a list of texts");
    }

    @Override
    public String toString() {
        return "Keyed";
    }
}
