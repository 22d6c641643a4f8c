package org.dossier.archive.provider.customers;

import java.time.Instant;
import java.util.Optional;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.CustomerState;
import org.dossier.core.CustomerNumber;

/**
 * The head row of a customer: what rights and lists need to know, and nothing personal. It is changed under a lock only
 * ({@link Customers#lock}), so that its version is known before anything is sealed with it. Not thread-safe, like every entity.
 */
@Entity
@Table(name = "archive_customer")
public class CustomerHead {

    /** The version of a customer that was just entered. */
    public static final long FIRST_VERSION = 1;

    @Id
    private String number;
    @Enumerated(EnumType.STRING)
    private CustomerKind kind;
    @Enumerated(EnumType.STRING)
    private CustomerState state;
    private String manager;
    private String unit;
    private String tier;
    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity;
    private String batch;
    private long version;
    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected CustomerHead() {
    }

    /** A customer at first contact; with a batch, its state follows the batch until it gets one of its own. */
    public CustomerHead(CustomerNumber number, CustomerKind kind, Optional<String> manager, Optional<String> batch,
            Instant createdAt) {
        this.number = number.value();
        this.kind = kind;
        this.state = CustomerState.PROVISIONAL;
        this.manager = manager.orElse(null);
        this.sensitivity = Sensitivity.INTERNAL;
        this.batch = batch.orElse(null);
        this.version = FIRST_VERSION;
        this.createdAt = createdAt;
    }

    /** The number. */
    public CustomerNumber number() {
        return new CustomerNumber(number);
    }

    /** What the customer is. */
    public CustomerKind kind() {
        return kind;
    }

    /** The state by itself; {@link Standing} says what counts. */
    public CustomerState state() {
        return state;
    }

    /** The customer gets a state of its own. */
    public void state(CustomerState next) {
        state = next;
        changed();
    }

    /** Something of the customer changes; the version is the next one. */
    public void changed() {
        version++;
    }

    /** The account of the account manager. */
    public Optional<String> manager() {
        return Optional.ofNullable(manager);
    }

    /** The unit that answers for the customer. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** The key-account tier. */
    public Optional<String> tier() {
        return Optional.ofNullable(tier);
    }

    /** How sensitive the customer is as a whole. */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** The batch that the customer came with. */
    public Optional<String> batch() {
        return Optional.ofNullable(batch);
    }

    /** Grows with every change of the customer. */
    public long version() {
        return version;
    }

    /** When the number was given. */
    public Instant createdAt() {
        return createdAt;
    }
}
