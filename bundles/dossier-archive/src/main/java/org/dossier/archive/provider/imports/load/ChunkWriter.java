package org.dossier.archive.provider.imports.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.archive.ImportState;
import org.dossier.archive.ImportTarget.ImportedRecord;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.customers.Batch;
import org.dossier.archive.provider.customers.Batches;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.imports.jobs.ChunkDigest;
import org.dossier.archive.provider.imports.jobs.Import;
import org.dossier.archive.provider.imports.jobs.ImportLife;
import org.dossier.archive.provider.imports.jobs.ImportStore;
import org.dossier.archive.provider.imports.jobs.LoadedRow;
import org.dossier.archive.provider.imports.jobs.LoadedRows;
import org.dossier.archive.provider.imports.jobs.RefusalSeal;
import org.dossier.archive.provider.imports.jobs.Refusals;
import org.dossier.archive.provider.imports.jobs.SealedRefusal;
import org.dossier.archive.provider.intake.Duplicates;
import org.dossier.archive.provider.intake.Entry;
import org.dossier.archive.provider.intake.EntryGate;
import org.dossier.archive.provider.intake.Registration;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes a chunk in one transaction: customers, their records, refused rows, the progress of the import and the audit entry (D3,
 * D15). The progress is what keeps two from loading the same rows. Thread-safe.
 */
@Component(service = ChunkWriter.class)
public final class ChunkWriter {

    private final ArchiveTransactions transactions;
    private final ImportStore store;
    private final ImportLife life;
    private final Duplicates duplicates;
    private final Batches batches;
    private final RefusalSeal seal;
    private final ChunkDigest digest;
    private final ImportTargets targets;
    private final AuditTrail trail;
    private final Registration registration = new Registration();
    private final LoadedRows loadedRows = new LoadedRows();
    private final Refusals refusals = new Refusals();

    /** All of these take part in the transaction. */
    @Activate
    public ChunkWriter(@Reference ArchiveTransactions transactions, @Reference ImportStore store, @Reference ImportLife life,
            @Reference Duplicates duplicates, @Reference Batches batches, @Reference RefusalSeal seal, @Reference ChunkDigest digest,
            @Reference ImportTargets targets, @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.store = store;
        this.life = life;
        this.duplicates = duplicates;
        this.batches = batches;
        this.seal = seal;
        this.digest = digest;
        this.targets = targets;
        this.trail = trail;
    }

    /**
     * Writes everything or nothing.
     *
     * @throws TakenOver when the import is no longer where these rows begin
     * @throws org.dossier.database.UniqueValueTaken when somebody else took a unique value meanwhile
     */
    void write(Loading loading, Prepared prepared, FieldRules rules) {
        transactions.change(entities -> {
            Import row = store.lock(entities, loading.id());
            if (row.state() != ImportState.RUNNING || row.done() != prepared.key().first() - 1) {
                throw new TakenOver();
            }
            Chunk chunk = Chunk.of(prepared, duplicates.find(entities, loading.caller(), rules.catalogue(), prepared.entries(),
                    place -> "row " + prepared.known().fresh().get(place).place()));
            customers(entities, loading, chunk);
            AuditEvent.Builder event = rows(entities, loading, chunk);
            row.advance(chunk.counts(), life.now());
            store.seal(row);
            entities.flush();
            return trail.append(event.build());
        });
    }

    private void customers(EntityManager entities, Loading loading, Chunk chunk) throws SQLException {
        if (!chunk.created().isEmpty()) {
            Batch batch = batches.lock(entities, loading.batch()).orElse(null);
            if (batch == null) {
                batches.add(entities, new Batch(loading.batch(), loading.actor().account(), chunk.created().size(), life.now()));
            } else {
                batch.grow(chunk.created().size());
                batches.seal(batch);
            }
            registration.write(entities, chunk.entries());
            records(chunk).forEach((target, records) -> targets.demand(target).write(loading.caller(), records));
        }
    }

    private AuditEvent.Builder rows(EntityManager entities, Loading loading, Chunk chunk) throws SQLException {
        List<LoadedRow> loaded = chunk.loaded();
        List<SealedRefusal> refused = chunk.refused().stream().map(row -> seal.seal(loading.id(), row)).toList();
        loadedRows.add(entities, chunk.key(), loaded);
        refusals.add(entities, chunk.key(), refused);
        AuditEvent.Builder event = AuditEvent.done(Acts.IMPORT_LOADED, Acts.by(loading.actor())).fields(fields(chunk))
                .detail("import", loading.id().value()).detail("batch", loading.batch())
                .detail("first-row", Long.toString(chunk.key().first())).detail("rows", Integer.toString(chunk.rows()))
                .detail("created", Integer.toString(chunk.created().size())).detail("known", Integer.toString(chunk.known()))
                .detail("refused", Integer.toString(refused.size()));
        if (!loaded.isEmpty() || !refused.isEmpty()) {
            event.state(digest.of(chunk.key(), loaded, refused));
        }
        chunk.entries().forEach(entry -> entry.into(event));
        return event;
    }

    private static SortedMap<String, List<ImportedRecord>> records(Chunk chunk) {
        SortedMap<String, List<ImportedRecord>> records = new TreeMap<>();
        for (int place = 0; place < chunk.created().size(); place++) {
            Entry entry = chunk.entries().get(place);
            chunk.created().get(place).records().forEach((target, values) -> records.computeIfAbsent(target, t -> new ArrayList<>())
                    .add(new ImportedRecord(EntryGate.facts(entry.number(), entry.head().manager()), values)));
        }
        return records;
    }

    private static SortedSet<String> fields(Chunk chunk) {
        SortedSet<String> fields = new TreeSet<>();
        chunk.entries().forEach(entry -> fields.addAll(entry.fields()));
        return fields;
    }
}
