package org.dossier.archive.provider.catalogue;

import static org.dossier.access.Sensitivity.INTERNAL;

import java.util.List;

import org.dossier.archive.FieldType;

/**
 * What relationships hold (T3). It is part of no customer's sections, and stands in the catalogue so that the one policy decides on
 * it as on everything else: one field for the attributes of all types, since types are added as data.
 */
final class RelationshipFields {

    private RelationshipFields() {
    }

    static List<FieldBuilder> all() {
        return List.of(new FieldBuilder(Catalogue.BASIC, Catalogue.RELATIONSHIP, FieldType.TEXT, "关系属性",
                "Attributes of a relationship").ofNoSection().sensitivity(INTERNAL));
    }
}
