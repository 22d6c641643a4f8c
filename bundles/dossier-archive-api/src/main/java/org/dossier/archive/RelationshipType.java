package org.dossier.archive;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A type of relationship (T9).
 *
 * @param name its name, such as {@code holding}
 * @param forward how it reads from its first customer to its second, such as {@code holds}
 * @param inverse how it reads the other way, such as {@code is held by}
 * @param from the kinds that the first customer may be
 * @param to the kinds that the second customer may be
 * @param symmetric whether both directions mean the same, as with spouses
 * @param attributes the type's own attributes, such as the percentage of a holding
 */
public record RelationshipType(String name, Label forward, Label inverse, Set<CustomerKind> from, Set<CustomerKind> to,
        boolean symmetric, SortedMap<String, Attribute> attributes) {

    /**
     * An attribute of a relationship.
     *
     * @param label what it is called
     * @param type what it holds
     * @param least the least number that it takes; of no meaning for other types
     * @param most the greatest number that it takes; of no meaning for other types
     */
    public record Attribute(Label label, FieldType type, long least, long most) {
    }

    /** Keeps unmodifiable copies. */
    public RelationshipType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(forward, "forward");
        Objects.requireNonNull(inverse, "inverse");
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
}
