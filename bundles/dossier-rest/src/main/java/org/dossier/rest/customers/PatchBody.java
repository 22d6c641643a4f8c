package org.dossier.rest.customers;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * A merge patch (RFC 7396) of a section: the new values by field, null where a value shall go.
 *
 * @param fields the new values
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
record PatchBody(@JsonAnySetter @Schema(hidden = true) Map<String, JsonNode> fields) {

    PatchBody {
        fields = fields == null ? Map.of() : fields;
    }

    @Override
    public String toString() {
        return "PatchBody" + fields.keySet();
    }
}
