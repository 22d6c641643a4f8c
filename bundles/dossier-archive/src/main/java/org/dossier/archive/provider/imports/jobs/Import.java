package org.dossier.archive.provider.imports.jobs;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

import org.dossier.access.ProposalId;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportState;
import org.dossier.core.CustomerNumber;

/** An import and how far it is. Tagged (D2), since it says whose it is and which rows are done. Not thread-safe, like every entity. */
@Entity
@Table(name = "archive_import")
public class Import {

    private static final int LONGEST_PROBLEM = 1_000;

    @Id
    private String id;
    private String account;
    private String source;
    private String digest;
    private String mapping;
    private String batch;
    private String claim;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    private String problem;
    @Column(name = "row_count")
    private long rows;
    private long done;
    private long created;
    private long known;
    private long refused;
    private byte[] heading;
    private String review;
    @Version
    private long version;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "touched_at")
    private Instant touchedAt;
    private byte[] tag;

    /** For the persistence provider. */
    protected Import() {
    }

    Import(ImportId id, Identity identity, String batch, long rows, byte[] heading, Instant now) {
        this.id = id.value();
        this.account = identity.account();
        this.source = identity.source();
        this.digest = identity.digest();
        this.mapping = identity.mapping();
        this.claim = identity.claim();
        this.batch = batch;
        this.state = ImportState.RUNNING;
        this.rows = rows;
        this.heading = heading.clone();
        this.startedAt = now;
        this.touchedAt = now;
    }

    /** The identifier. */
    public ImportId id() {
        return new ImportId(id);
    }

    /** The owner of the key under which the heading and the refused rows are sealed. */
    public CustomerNumber owner() {
        return owner(id());
    }

    static CustomerNumber owner(ImportId id) {
        return new CustomerNumber("I-" + id);
    }

    /** Who started it. */
    public String account() {
        return account;
    }

    /** The identifier of the one batch that its customers come with. */
    public String batch() {
        return batch;
    }

    /** Where it stands. */
    public ImportState state() {
        return state;
    }

    /** How many rows have been looked at. */
    public long done() {
        return done;
    }

    /** How many rows became customers. */
    public long created() {
        return created;
    }

    /** When it last went on. */
    public Instant touchedAt() {
        return touchedAt;
    }

    byte[] heading() {
        return heading.clone();
    }

    /** A chunk of its rows has been looked at. */
    public void advance(ImportJob.Counts chunk, Instant now) {
        done += chunk.done();
        created += chunk.created();
        known += chunk.known();
        refused += chunk.refused();
        touchedAt = now;
    }

    /** It runs, again or for the first time. */
    public void run(Instant now) {
        state = ImportState.RUNNING;
        problem = null;
        touchedAt = now;
    }

    /** It was interrupted. */
    public void stop(String why) {
        state = ImportState.STOPPED;
        problem = why.substring(0, Math.min(why.length(), LONGEST_PROBLEM));
    }

    /** Every row was looked at, and a reviewer is asked. */
    public void finish(ProposalId proposal) {
        state = ImportState.PENDING;
        review = proposal.value();
    }

    /** Every row was looked at, and none became a customer; the file may be looked at again when something else has changed. */
    public void finishWithoutNews() {
        state = ImportState.NOTHING_NEW;
        claim = null;
    }

    /** Somebody decided; once turned down, the same file may be loaded anew. */
    public void decide(ImportState decided) {
        state = decided;
        if (decided == ImportState.REJECTED) {
            claim = null;
        }
    }

    /** How it stands, as its owner is told. */
    public ImportJob job() {
        return new ImportJob(id(), state, source, digest, new ImportJob.Counts(rows, done, created, known, refused), startedAt,
                Optional.ofNullable(review).map(ProposalId::new), Optional.ofNullable(problem));
    }

    /** Every column, in an order that never changes. */
    List<String> content() {
        return List.of(id, account, source, digest, mapping, batch, String.valueOf(claim), state.name(), String.valueOf(problem),
                Long.toString(rows), Long.toString(done), Long.toString(created), Long.toString(known), Long.toString(refused),
                Arrays.toString(heading), String.valueOf(review), startedAt.toString(), touchedAt.toString());
    }

    byte[] tag() {
        return tag.clone();
    }

    void tag(byte[] fresh) {
        tag = fresh.clone();
    }
}
