package org.dossier.archive.provider.changes;

import java.time.Instant;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import javax.persistence.Version;

import org.dossier.core.CustomerNumber;

/** A proposed change of a section, sealed. Not thread-safe, like every entity. */
@Entity
@IdClass(ChangeKey.class)
@Table(name = "archive_change")
public class Change {

    @Id
    private String number;
    @Id
    private String id;
    private String section;
    @Column(name = "base_version")
    private long baseVersion;
    @Enumerated(EnumType.STRING)
    private State state;
    private String maker;
    private String decider;
    private byte[] reason;
    private byte[] document;
    @Version
    private long version;
    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected Change() {
    }

    Change(CustomerNumber number, String id, String section, long baseVersion, String maker, Instant createdAt) {
        this.number = number.value();
        this.id = id;
        this.section = section;
        this.baseVersion = baseVersion;
        this.state = State.PENDING;
        this.maker = maker;
        this.createdAt = createdAt;
    }

    /** Whose section is to change. */
    public CustomerNumber number() {
        return new CustomerNumber(number);
    }

    String id() {
        return id;
    }

    /** The section. */
    public String section() {
        return section;
    }

    /** The version that the change is based on; 0 for a section that is empty. */
    public long baseVersion() {
        return baseVersion;
    }

    /** Who asked for it. */
    public String maker() {
        return maker;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** Somebody decides. */
    public void decide(State next, String account) {
        state = next;
        decider = account;
    }

    byte[] reason() {
        return reason;
    }

    byte[] document() {
        return document;
    }

    void sealed(byte[] sealedReason, byte[] sealedDocument) {
        reason = sealedReason;
        document = sealedDocument;
    }

    /** Where a change stands. */
    public enum State {
        /** Waits for its review. */
        PENDING,
        /** In force. */
        APPLIED,
        /** Turned down or taken back. */
        DROPPED
    }
}
