package org.dossier.archive.provider.relationships.types;

import static org.dossier.archive.CustomerKind.ORGANIZATION;
import static org.dossier.archive.CustomerKind.PERSON;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldType;
import org.dossier.archive.Label;
import org.dossier.archive.RelationshipType;
import org.dossier.archive.RelationshipType.Attribute;

/** What a new archive starts with; from then on the types are data. */
final class BuiltInTypes {

    private static final Set<CustomerKind> PERSONS = Set.of(PERSON);
    private static final Set<CustomerKind> ORGANIZATIONS = Set.of(ORGANIZATION);
    private static final Set<CustomerKind> ANYONE = Set.of(PERSON, ORGANIZATION);

    private BuiltInTypes() {
    }

    static List<RelationshipType> create() {
        return List.of(
                plain("parent", new Label("父母", "is parent of"), new Label("子女", "is child of"), PERSONS, PERSONS),
                symmetric("spouse", new Label("配偶", "is married to"), PERSONS),
                plain("employment", new Label("雇佣", "employs"), new Label("受雇于", "is employed by"), ANYONE, PERSONS),
                holding(),
                plain("branch", new Label("隶属于", "is a branch of"), new Label("下设", "has the branch"), ORGANIZATIONS, ORGANIZATIONS),
                plain("guarantee", new Label("担保", "guarantees for"), new Label("被担保", "is guaranteed by"), ANYONE, ANYONE),
                plain("contact-person", new Label("联系人", "is contact person of"), new Label("联系人为", "has the contact person"),
                        PERSONS, ORGANIZATIONS));
    }

    private static RelationshipType holding() {
        Attribute percentage = new Attribute(new Label("持股比例（%）", "Percentage held"), FieldType.DECIMAL, 0, 100);
        return new RelationshipType("holding", new Label("控股", "holds"), new Label("被控股", "is held by"), ANYONE, ORGANIZATIONS,
                false, new TreeMap<>(Map.of("percentage", percentage)));
    }

    private static RelationshipType plain(String name, Label forward, Label inverse, Set<CustomerKind> from,
            Set<CustomerKind> to) {
        return new RelationshipType(name, forward, inverse, from, to, false, new TreeMap<>());
    }

    private static RelationshipType symmetric(String name, Label label, Set<CustomerKind> kinds) {
        return new RelationshipType(name, label, label, kinds, kinds, true, new TreeMap<>());
    }
}
