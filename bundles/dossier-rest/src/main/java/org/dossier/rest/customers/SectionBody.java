package org.dossier.rest.customers;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dossier.archive.SectionContent;
import org.dossier.rest.json.FieldJson;

/**
 * A section as the caller may see it: its fields, as a merge patch names them, and beside them what is masked.
 *
 * @param fields the values of the fields
 * @param masked the names of the fields that are shown masked
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE, requiredProperties = "masked")
record SectionBody(@JsonAnyGetter @Schema(hidden = true) SortedMap<String, Object> fields, SortedSet<String> masked) {

    static SectionBody of(SectionContent content, SortedSet<String> maskedOfCustomer) {
        SortedSet<String> masked = new TreeSet<>(maskedOfCustomer);
        masked.retainAll(content.fields().keySet());
        return new SectionBody(FieldJson.of(content.fields()), masked);
    }

    @Override
    public String toString() {
        return "SectionBody" + fields.keySet();
    }
}
