package org.dossier.archive.provider.intake;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.values.Document;
import org.dossier.archive.provider.values.PlainText;

/**
 * A new customer's fields, name included, without white space at their ends.
 *
 * @param source what was asked for
 * @param document all fields
 */
public record Draft(NewCustomer source, Document document) {

    /** What was asked for, with the name among the fields. */
    public static Draft of(NewCustomer source) {
        SortedMap<String, FieldValue> fields = new TreeMap<>();
        source.fields().forEach((field, value) -> fields.put(field, PlainText.stripped(value)));
        fields.put(Catalogue.NAME, PlainText.stripped(new FieldValue.Text(source.name())));
        return new Draft(source, new Document(fields));
    }

    /** The same with each value, all of which passed their checks, in the form in which it is kept. */
    Draft kept(FieldRules rules) {
        SortedMap<String, FieldValue> fields = new TreeMap<>(document.fields());
        fields.replaceAll((field, value) -> rules.kept(rules.catalogue().field(kind(), field).orElseThrow(), value));
        return new Draft(source, new Document(fields));
    }

    /** What the customer is. */
    public CustomerKind kind() {
        return source.kind();
    }

    Optional<String> manager() {
        return source.manager();
    }

    /** One document for each section that has a field. */
    SortedMap<String, Document> sections(Catalogue catalogue) {
        SortedMap<String, SortedMap<String, FieldValue>> parts = new TreeMap<>();
        for (Map.Entry<String, FieldValue> entry : document.fields().entrySet()) {
            String section = catalogue.field(kind(), entry.getKey()).orElseThrow().section();
            parts.computeIfAbsent(section, s -> new TreeMap<>()).put(entry.getKey(), entry.getValue());
        }
        SortedMap<String, Document> documents = new TreeMap<>();
        parts.forEach((section, fields) -> documents.put(section, new Document(fields)));
        return documents;
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "Draft[" + kind() + "]";
    }
}
