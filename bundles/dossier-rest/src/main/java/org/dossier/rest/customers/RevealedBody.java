package org.dossier.rest.customers;

import java.util.SortedMap;

/**
 * Values in the clear.
 *
 * @param values the values by field; fields without a value are missing
 */
record RevealedBody(SortedMap<String, Object> values) {

    @Override
    public String toString() {
        return "RevealedBody" + values.keySet();
    }
}
