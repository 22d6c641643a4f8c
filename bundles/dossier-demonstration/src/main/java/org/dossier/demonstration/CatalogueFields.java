package org.dossier.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;

/** Turns plain texts into the values that the field catalogue asks for; what the catalogue does not know is left out. */
final class CatalogueFields {

    private final List<FieldDefinition> definitions;

    CatalogueFields(List<FieldDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
    }

    /** The value of one field; empty when this kind of customer has no such field. */
    Optional<FieldValue> value(CustomerKind kind, String field, String text) {
        return definitions.stream().filter(d -> d.name().equals(field) && d.kinds().contains(kind)).findFirst()
                .map(definition -> typed(definition, text));
    }

    /** The values of the given texts, and a code by chance for every code field that has no text. */
    SortedMap<String, FieldValue> values(CustomerKind kind, Map<String, String> texts, Dice dice) {
        SortedMap<String, FieldValue> values = new TreeMap<>();
        for (FieldDefinition definition : definitions) {
            if (definition.kinds().contains(kind)) {
                text(definition, texts, dice).ifPresent(text -> values.put(definition.name(), typed(definition, text)));
            }
        }
        return values;
    }

    private static Optional<String> text(FieldDefinition definition, Map<String, String> texts, Dice dice) {
        String given = texts.get(definition.name());
        if (given == null && definition.type() == FieldType.CODE) {
            return Optional.of(dice.one(definition.codes()));
        }
        return Optional.ofNullable(given);
    }

    private static FieldValue typed(FieldDefinition definition, String text) {
        FieldValue single = switch (definition.type()) {
            case TEXT, CODE -> new FieldValue.Text(text);
            case DECIMAL -> new FieldValue.Decimal(new BigDecimal(text));
            case DATE -> new FieldValue.Day(LocalDate.parse(text));
            case FLAG -> new FieldValue.Flag(Boolean.parseBoolean(text));
        };
        return definition.many() ? new FieldValue.Many(List.of(single)) : single;
    }
}
