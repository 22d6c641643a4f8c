package org.dossier.archive.provider.imports.jobs;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.access.Actor;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportState;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.database.RowIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Starts, resumes and stops imports, each in one transaction with its audit entry. Thread-safe. */
@Component(service = ImportLife.class)
public final class ImportLife {

    private final ArchiveTransactions transactions;
    private final ImportStore store;
    private final RefusalSeal seal;
    private final AuditTrail trail;
    private final RowIds ids = new RowIds();
    private final Clock clock = Clock.systemUTC();

    /** The trail takes part in every transaction. */
    @Activate
    public ImportLife(@Reference ArchiveTransactions transactions, @Reference ImportStore store, @Reference RefusalSeal seal,
            @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.store = store;
        this.seal = seal;
        this.trail = trail;
    }

    /** The present moment, as it is stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The import of an identity, where there is one that was not turned down. */
    public Optional<Import> present(Identity identity) {
        return transactions.read(entities -> store.claimed(entities, identity.claim()));
    }

    /**
     * Begins an import.
     *
     * @throws org.dossier.database.UniqueValueTaken when the same one was begun elsewhere at this moment
     */
    public Import begin(Actor actor, Identity identity, List<String> heading, long rows) {
        ImportId id = new ImportId(ids.next());
        seal.prepare(id);
        Import row = new Import(id, identity, ids.next(), rows, seal.heading(id, heading), now());
        return transactions.change(entities -> {
            store.add(entities, row);
            return written(entities, row, actor, Acts.IMPORT_STARTED);
        });
    }

    /** Goes on with an import. */
    public Import resume(Actor actor, ImportId id) {
        return transactions.change(entities -> {
            Import row = store.lock(entities, id);
            row.run(now());
            store.seal(row);
            return written(entities, row, actor, Acts.IMPORT_RESUMED);
        });
    }

    /** Notes that an import was interrupted; without effect when it does not run. */
    public void stop(Actor actor, ImportId id, String why) {
        transactions.change(entities -> {
            Import row = store.lock(entities, id);
            if (row.state() == ImportState.RUNNING) {
                row.stop(why);
                store.seal(row);
                written(entities, row, actor, Acts.IMPORT_STOPPED);
            }
            return row;
        });
    }

    private Import written(EntityManager entities, Import row, Actor actor, AuditAction act) {
        entities.flush();
        trail.append(event(act, actor, row.job()).build());
        return row;
    }

    /** An entry about an import, with its counts. */
    public static AuditEvent.Builder event(AuditAction act, Actor actor, ImportJob job) {
        return AuditEvent.done(act, Acts.by(actor)).detail("import", job.id().value()).detail("source", job.source())
                .detail("digest", job.digest()).detail("rows", Long.toString(job.counts().rows()))
                .detail("done", Long.toString(job.counts().done())).detail("created", Long.toString(job.counts().created()))
                .detail("known", Long.toString(job.counts().known())).detail("refused", Long.toString(job.counts().refused()));
    }
}
