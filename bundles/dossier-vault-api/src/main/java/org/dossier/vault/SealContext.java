package org.dossier.vault;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where a sealed value belongs. It is bound to the value as associated data, so that a value moved to another place does not
 * open.
 *
 * @param table the table
 * @param row the row's key
 * @param field the field or column
 * @param version the version of the row
 */
public record SealContext(String table, String row, String field, long version) {

    /** @throws NullPointerException when a part is missing */
    public SealContext {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(field, "field");
    }

    /** An unambiguous encoding: each part preceded by its length. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {table, row, field, Long.toString(version)}) {
            text.append(part.length()).append(':').append(part);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
