package org.dossier.archive.provider.identifiers;

import java.util.Optional;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

import org.dossier.core.CustomerNumber;

/** A keyed token by which a customer is found (D5). Not thread-safe, like every entity. */
@Entity
@IdClass(IdentifierKey.class)
@Table(name = "archive_identifier")
public class Identifier {

    @Id
    private String number;
    @Id
    private String kind;
    @Id
    private String token;
    private String claim;

    /** For the persistence provider. */
    protected Identifier() {
    }

    Identifier(CustomerNumber number, Token token, boolean unique) {
        this.number = number.value();
        this.kind = token.kind();
        this.token = token.value();
        this.claim = unique ? token.claim() : null;
    }

    /** Whose it is. */
    public CustomerNumber number() {
        return new CustomerNumber(number);
    }

    /** Field and kind of search, and the keyed value. */
    public Token token() {
        return new Token(kind, token);
    }

    /** What no other customer may have; empty where sharing is allowed. */
    public Optional<String> claim() {
        return Optional.ofNullable(claim);
    }
}
