package org.dossier.demonstration;

import java.util.Set;
import java.util.TreeMap;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.Label;
import org.dossier.archive.RelationshipType;

/** Types of relationship for tests. */
final class TestTypes {

    private TestTypes() {
    }

    static RelationshipType contactPerson() {
        Label label = new Label("联系人", "contact person");
        return new RelationshipType("contact-person", label, label, Set.of(CustomerKind.PERSON), Set.of(CustomerKind.ORGANIZATION),
                false, new TreeMap<>());
    }
}
