package org.dossier.archive.provider.customers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

import org.dossier.archive.CustomerState;

/** Customers that came together: one row decides for them all. Tagged (D2). Not thread-safe, like every entity. */
@Entity
@Table(name = "archive_batch")
public class Batch {

    @Id
    private String id;
    @Enumerated(EnumType.STRING)
    private CustomerState state;
    private String maker;
    private String decider;
    private int customers;
    @Version
    private long version;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private byte[] tag;

    /** For the persistence provider. */
    protected Batch() {
    }

    /** A batch that waits for its review. */
    public Batch(String id, String maker, int customers, Instant createdAt) {
        this.id = id;
        this.state = CustomerState.PROVISIONAL;
        this.maker = maker;
        this.customers = customers;
        this.createdAt = createdAt;
    }

    /** The identifier. */
    public String id() {
        return id;
    }

    /** Where its customers stand. */
    public CustomerState state() {
        return state;
    }

    /** How many customers came with it. */
    public int customers() {
        return customers;
    }

    /** More customers come with it. */
    public void grow(int more) {
        customers += more;
    }

    /** Whether somebody has decided. */
    public boolean decided() {
        return decider != null;
    }

    /** When somebody decided. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Somebody decides. */
    public void decide(CustomerState next, String account, Instant at) {
        state = next;
        decider = account;
        decidedAt = at;
    }

    /** Everything that decides, in an order that never changes. */
    List<String> content() {
        return List.of(id, state.name(), maker, String.valueOf(decider), Integer.toString(customers), createdAt.toString(),
                String.valueOf(decidedAt));
    }

    byte[] tag() {
        return tag.clone();
    }

    void tag(byte[] fresh) {
        tag = fresh.clone();
    }
}
