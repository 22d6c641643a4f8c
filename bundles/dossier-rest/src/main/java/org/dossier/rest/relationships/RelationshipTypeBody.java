package org.dossier.rest.relationships;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldType;
import org.dossier.archive.RelationshipType;
import org.dossier.rest.json.Labels;

/**
 * A type of relationship.
 *
 * @param name its name, as relationships give it
 * @param forward how it reads from its first customer to its second
 * @param inverse how it reads the other way
 * @param from the kinds that the first customer may be
 * @param to the kinds that the second customer may be
 * @param symmetric whether both directions mean the same
 * @param attributes the type's own attributes
 */
@Schema(name = "RelationshipType", requiredProperties = {"name", "forward", "inverse", "from", "to", "symmetric", "attributes"})
record RelationshipTypeBody(String name, Labels forward, Labels inverse, SortedSet<CustomerKind> from, SortedSet<CustomerKind> to,
        boolean symmetric, List<Attribute> attributes) {

    /**
     * An attribute of a type.
     *
     * @param name its name
     * @param labels what people call it
     * @param type what it holds
     * @param least the least number that it takes, for numbers
     * @param most the greatest number that it takes, for numbers
     */
    @Schema(name = "RelationshipAttribute", requiredProperties = {"name", "labels", "type"})
    record Attribute(String name, Labels labels, FieldType type, long least, long most) {

        private static Attribute of(String name, RelationshipType.Attribute attribute) {
            return new Attribute(name, Labels.of(attribute.label()), attribute.type(), attribute.least(), attribute.most());
        }
    }

    static RelationshipTypeBody of(RelationshipType type) {
        return new RelationshipTypeBody(type.name(), Labels.of(type.forward()), Labels.of(type.inverse()),
                new TreeSet<>(type.from()), new TreeSet<>(type.to()), type.symmetric(),
                type.attributes().entrySet().stream().map(one -> Attribute.of(one.getKey(), one.getValue())).toList());
    }
}
