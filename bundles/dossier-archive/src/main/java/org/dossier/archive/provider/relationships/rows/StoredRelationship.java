package org.dossier.archive.provider.relationships.rows;

import java.time.LocalDate;
import java.util.Optional;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

import org.dossier.archive.NewRelationship;
import org.dossier.core.CustomerNumber;

/**
 * A relationship as a row: whose, what and when in the clear, its attributes sealed under the first customer's key and bound to
 * all the rest. Its batch decides whether it is in force. Not thread-safe, like every entity.
 */
@Entity
@IdClass(RelationshipKey.class)
@Table(name = "archive_relationship")
public class StoredRelationship {

    @Id
    private String number;
    @Id
    private String id;
    @Column(name = "to_number")
    private String to;
    @Column(name = "type_name")
    private String type;
    @Column(name = "since_day")
    private LocalDate since;
    @Column(name = "until_day")
    private LocalDate until;
    private byte[] attributes;
    private String batch;
    private String claim;

    /** For the persistence provider. */
    protected StoredRelationship() {
    }

    StoredRelationship(String id, NewRelationship content, String batch, Optional<String> claim) {
        this.number = content.from().value();
        this.id = id;
        this.to = content.to().value();
        this.type = content.type();
        this.since = content.since().orElse(null);
        this.until = content.until().orElse(null);
        this.batch = batch;
        this.claim = claim.orElse(null);
    }

    /** The first customer. */
    public CustomerNumber from() {
        return new CustomerNumber(number);
    }

    /** The identifier; those that were entered later sort later. */
    public String id() {
        return id;
    }

    /** The second customer. */
    public CustomerNumber to() {
        return new CustomerNumber(to);
    }

    /** The one of the two who is not the given one. */
    public CustomerNumber other(CustomerNumber customer) {
        return from().equals(customer) ? to() : from();
    }

    /** The name of its type. */
    public String type() {
        return type;
    }

    /** Its first day. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** Its last day. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** The sealed attributes. */
    public byte[] attributes() {
        return attributes;
    }

    void attributes(byte[] sealed) {
        attributes = sealed;
    }

    /** The batch that it was entered with. */
    public String batch() {
        return batch;
    }

    /** What no other relationship may claim; empty for one that had ended, was turned down, or gave way to another since its end. */
    public Optional<String> claim() {
        return Optional.ofNullable(claim);
    }
}
