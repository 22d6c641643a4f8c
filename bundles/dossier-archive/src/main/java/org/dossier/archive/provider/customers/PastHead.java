package org.dossier.archive.provider.customers;

import java.time.Instant;
import java.util.Optional;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerState;
import org.dossier.core.CustomerNumber;

/** What a head row was until it changed; never changed itself (T11, S17). Not thread-safe, like every entity. */
@Entity
@Table(name = "archive_customer_past")
@IdClass(PastHeadKey.class)
public class PastHead {

    @Id
    private String number;
    @Id
    private long version;
    @Enumerated(EnumType.STRING)
    private CustomerState state;
    private String manager;
    private String unit;
    private String tier;
    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity;
    @Column(name = "until_at")
    private Instant until;

    /** For the persistence provider. */
    protected PastHead() {
    }

    /** What a head is until a moment. */
    PastHead(CustomerHead head, Instant until) {
        this.number = head.number().value();
        this.version = head.version();
        this.state = head.state();
        this.manager = head.manager().orElse(null);
        this.unit = head.unit().orElse(null);
        this.tier = head.tier().orElse(null);
        this.sensitivity = head.sensitivity();
        this.until = until;
    }

    /** The number. */
    public CustomerNumber number() {
        return new CustomerNumber(number);
    }

    /** The version that the head had. */
    public long version() {
        return version;
    }

    /** The state by itself that the head had. */
    public CustomerState state() {
        return state;
    }

    /** The account manager that the head had. */
    public Optional<String> manager() {
        return Optional.ofNullable(manager);
    }

    /** The unit that the head had. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** The tier that the head had. */
    public Optional<String> tier() {
        return Optional.ofNullable(tier);
    }

    /** The sensitivity that the head had. */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** The moment from which it was no longer so. */
    public Instant until() {
        return until;
    }
}
