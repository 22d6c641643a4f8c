package org.dossier.archive.provider.identifiers;

import java.io.Serializable;
import java.util.Objects;

/** The primary key of an identifier, as the persistence provider wants it. */
public class IdentifierKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String kind;
    private String token;

    /** For the persistence provider. */
    public IdentifierKey() {
    }

    IdentifierKey(String number, Token token) {
        this.number = number;
        this.kind = token.kind();
        this.token = token.value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentifierKey key && key.number.equals(number) && key.kind.equals(kind)
                && key.token.equals(token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, kind, token);
    }
}
