package org.dossier.interactions.provider.contacts;

import java.io.Serializable;
import java.util.Objects;

/** The primary key of a contact, as the persistence provider wants it. */
public class ContactKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String id;

    /** For the persistence provider. */
    public ContactKey() {
    }

    /** The key of a contact. */
    public ContactKey(String number, String id) {
        this.number = number;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactKey key && key.number.equals(number) && key.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, id);
    }
}
