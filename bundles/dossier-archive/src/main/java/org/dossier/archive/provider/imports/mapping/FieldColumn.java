package org.dossier.archive.provider.imports.mapping;

import java.util.List;
import java.util.SortedMap;

import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.provider.imports.table.Row;
import org.dossier.core.Violation;

/**
 * A field and where it comes from. Immutable and thread-safe.
 *
 * @param field the field
 * @param source where its values come from
 */
record FieldColumn(FieldDefinition field, Source source) {

    /** Puts the row's value among the fields, or says what is wrong with it. */
    void read(Row row, SortedMap<String, FieldValue> fields, List<Violation> problems) {
        int before = problems.size();
        List<String> texts = source.values(row, message -> problems.add(new Violation(field.name(), message)));
        if (!texts.isEmpty() && problems.size() == before) {
            FieldTexts.value(field, texts).ifPresentOrElse(value -> fields.put(field.name(), value),
                    () -> problems.add(new Violation(field.name(), source.origin() + ": " + FieldTexts.wanted(field.type()))));
        }
    }
}
