package org.dossier.archive.provider.customers;

import java.io.Serializable;
import java.util.Objects;

/** The primary key of {@link PastHead}. */
public class PastHeadKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private long version;

    /** For the persistence provider. */
    public PastHeadKey() {
    }

    /** The key of what a head was in a version. */
    public PastHeadKey(String number, long version) {
        this.number = number;
        this.version = version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PastHeadKey key && key.number.equals(number) && key.version == version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, version);
    }
}
