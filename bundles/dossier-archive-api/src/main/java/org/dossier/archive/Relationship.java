package org.dossier.archive;

import java.util.Objects;

/**
 * A relationship in force.
 *
 * @param id its identifier
 * @param content who is what to whom, since when, and the attributes
 */
public record Relationship(RelationshipId id, NewRelationship content) {

    /** @throws NullPointerException when a part is missing */
    public Relationship {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(content, "content");
    }
}
