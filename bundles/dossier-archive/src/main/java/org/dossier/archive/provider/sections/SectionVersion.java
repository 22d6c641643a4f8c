package org.dossier.archive.provider.sections;

import java.time.Instant;
import java.util.Optional;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

import org.dossier.core.CustomerNumber;

/** One version of one section of one customer, sealed. Written once and never changed. Not thread-safe, like every entity. */
@Entity
@IdClass(SectionKey.class)
@Table(name = "archive_section")
public class SectionVersion {

    /** The version that a customer is entered with. */
    public static final long FIRST_VERSION = 1;

    @Id
    private String number;
    @Id
    private String section;
    @Id
    private long version;
    @Column(name = "head_version")
    private long headVersion;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    private String maker;
    private String decider;
    private byte[] reason;
    private byte[] document;

    /** For the persistence provider. */
    protected SectionVersion() {
    }

    SectionVersion(CustomerNumber number, String section, long version, Recording recording, Sealed sealed) {
        this.number = number.value();
        this.section = section;
        this.version = version;
        this.headVersion = recording.headVersion();
        this.recordedAt = recording.at();
        this.maker = recording.maker();
        this.decider = recording.decider().orElse(null);
        this.reason = sealed.reason().orElse(null);
        this.document = sealed.document();
    }

    /** Whose section it is. */
    public CustomerNumber number() {
        return new CustomerNumber(number);
    }

    /** The section's name. */
    public String section() {
        return section;
    }

    /** The version, from 1. */
    public long version() {
        return version;
    }

    /** The version that the customer's head got with it. */
    public long headVersion() {
        return headVersion;
    }

    /** When it was written. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who entered or proposed it. */
    public String maker() {
        return maker;
    }

    /** Who agreed; empty for a first version. */
    public Optional<String> decider() {
        return Optional.ofNullable(decider);
    }

    /** The sealed reason; empty for a first version. */
    public Optional<byte[]> reason() {
        return Optional.ofNullable(reason);
    }

    /** The sealed document. */
    public byte[] document() {
        return document;
    }

    /**
     * What is sealed of a version.
     *
     * @param reason the sealed reason
     * @param document the sealed document
     */
    record Sealed(Optional<byte[]> reason, byte[] document) {
    }
}
