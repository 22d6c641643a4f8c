package org.dossier.archive.provider.changes;

import java.io.Serializable;
import java.util.Objects;

/** The primary key of a change, as the persistence provider wants it. */
public class ChangeKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String id;

    /** For the persistence provider. */
    public ChangeKey() {
    }

    /** The key of a change. */
    public ChangeKey(String number, String id) {
        this.number = number;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeKey key && key.number.equals(number) && key.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, id);
    }
}
