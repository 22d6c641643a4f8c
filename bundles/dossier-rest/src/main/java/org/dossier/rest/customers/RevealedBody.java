package org.dossier.rest.customers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.SortedMap;

/**
 * Values in the clear.
 *
 * @param values the values by field; fields without a value are missing
 */
@Schema(requiredProperties = "values")
record RevealedBody(SortedMap<String, Object> values) {

    @Override
    public String toString() {
        return "RevealedBody" + values.keySet();
    }
}
