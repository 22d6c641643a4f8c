package org.dossier.archive.provider.relationships.rows;

import java.io.Serializable;
import java.util.Objects;

/** The primary key of a relationship, as the persistence provider wants it. */
public class RelationshipKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String id;

    /** For the persistence provider. */
    public RelationshipKey() {
    }

    /** The key of a relationship of a first customer. */
    public RelationshipKey(String number, String id) {
        this.number = number;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelationshipKey key && key.number.equals(number) && key.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, id);
    }
}
