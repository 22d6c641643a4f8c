package org.dossier.archive.provider.relationships.rows;

import java.time.Instant;
import java.util.List;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Relationships that were entered together: one row decides for them all. Tagged (D2). Not thread-safe, like every entity. */
@Entity
@Table(name = "archive_relationship_batch")
public class RelationshipBatch {

    @Id
    private String id;
    @Enumerated(EnumType.STRING)
    private State state;
    private String maker;
    private String decider;
    private int relationships;
    @Version
    private long version;
    @Column(name = "created_at")
    private Instant createdAt;
    private byte[] tag;

    /** For the persistence provider. */
    protected RelationshipBatch() {
    }

    /** A batch that waits for its review. */
    public RelationshipBatch(String id, String maker, int relationships, Instant createdAt) {
        this.id = id;
        this.state = State.PENDING;
        this.maker = maker;
        this.relationships = relationships;
        this.createdAt = createdAt;
    }

    /** The identifier. */
    public String id() {
        return id;
    }

    /** Where its relationships stand. */
    public State state() {
        return state;
    }

    /** Somebody decides. */
    public void decide(State next, String account) {
        state = next;
        decider = account;
    }

    /** Everything that decides, in an order that never changes. */
    List<String> content() {
        return List.of(id, state.name(), maker, String.valueOf(decider), Integer.toString(relationships), createdAt.toString());
    }

    byte[] tag() {
        return tag.clone();
    }

    void tag(byte[] fresh) {
        tag = fresh.clone();
    }

    /** Where relationships stand. */
    public enum State {
        /** They wait for their review. */
        PENDING,
        /** They were agreed to. */
        IN_FORCE,
        /** They were turned down or taken back. */
        DROPPED
    }
}
