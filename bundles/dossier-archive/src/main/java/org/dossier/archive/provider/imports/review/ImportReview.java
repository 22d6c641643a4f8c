package org.dossier.archive.provider.imports.review;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import javax.persistence.EntityManager;

import org.dossier.access.Actor;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.ProposedChange;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportState;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.customers.Batch;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.imports.jobs.ChunkDigest;
import org.dossier.archive.provider.imports.jobs.ChunkKey;
import org.dossier.archive.provider.imports.jobs.Chunks;
import org.dossier.archive.provider.imports.jobs.Import;
import org.dossier.archive.provider.imports.jobs.ImportLife;
import org.dossier.archive.provider.imports.jobs.ImportStore;
import org.dossier.archive.provider.imports.jobs.LoadedRows;
import org.dossier.archive.provider.imports.load.Finishing;
import org.dossier.archive.provider.review.SampledBatch;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.Receipt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Decides on an import: agreed to, one row makes all its customers effective; turned down, its unique values, its rows and its file
 * are free to be loaded anew (T33). Thread-safe.
 */
@Component
public final class ImportReview implements ProposalHandler {

    private static final int STATES_AN_ENTRY = 1_000;

    private final ArchiveTransactions transactions;
    private final ImportStore store;
    private final SampledBatch sampled;
    private final Chunks chunks;
    private final ChunkDigest digest;
    private final AuditTrail trail;
    private final LoadedRows loaded = new LoadedRows();

    /** Works in the engine's transaction. */
    @Activate
    public ImportReview(@Reference ArchiveTransactions transactions, @Reference ImportStore store, @Reference SampledBatch sampled,
            @Reference Chunks chunks, @Reference ChunkDigest digest, @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.store = store;
        this.sampled = sampled;
        this.chunks = chunks;
        this.digest = digest;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return Finishing.KIND;
    }

    @Override
    public List<ProposedChange> changes(Caller caller, Proposal proposal) {
        ImportJob job = transactions.read(entities -> store.find(entities, id(proposal))).job();
        List<ProposedChange> changes = new ArrayList<>();
        changes.add(line("source", job.source()));
        changes.add(line("digest", job.digest()));
        changes.add(line("rows", Long.toString(job.counts().rows())));
        changes.add(line("created", Long.toString(job.counts().created())));
        changes.add(line("known", Long.toString(job.counts().known())));
        changes.add(line("refused", Long.toString(job.counts().refused())));
        changes.addAll(sampled.changes(caller, proposal));
        return changes;
    }

    @Override
    public Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return sampled.mismatches(proposal, rekeyed);
    }

    @Override
    public Receipt approved(Proposal proposal, Actor decider) {
        return transactions.change(entities -> {
            Import row = store.lock(entities, id(proposal));
            Batch batch = sampled.accept(entities, row.batch(), decider);
            return decided(entities, row, ImportState.APPROVED, event(proposal, decider, Acts.IMPORT_ACCEPTED, row, batch));
        });
    }

    @Override
    public Receipt dropped(Proposal proposal, Actor decider) {
        return transactions.change(entities -> {
            Import row = store.lock(entities, id(proposal));
            Batch batch = sampled.turnDown(entities, row.batch(), decider);
            AuditEvent.Builder event = event(proposal, decider, Acts.IMPORT_TURNED_DOWN, row, batch);
            return decided(entities, row, ImportState.REJECTED, released(entities, row, event, decider));
        });
    }

    /** Takes the loaded rows away; further entries commit to what is left of the chunks that do not fit into the last one. */
    private AuditEvent.Builder released(EntityManager entities, Import row, AuditEvent.Builder last, Actor decider)
            throws SQLException {
        List<ChunkKey> keys = List.copyOf(chunks.of(entities, row.id()));
        loaded.release(entities, row.id());
        AuditEvent.Builder event = last;
        for (int place = 0; place < keys.size(); place++) {
            if (place > 0 && place % STATES_AN_ENTRY == 0) {
                trail.append(event.build());
                event = ImportLife.event(Acts.IMPORT_TURNED_DOWN, decider, row.job());
            }
            event.state(digest.present(entities, keys.get(place)));
        }
        return event;
    }

    private Receipt decided(EntityManager entities, Import row, ImportState state, AuditEvent.Builder event) {
        row.decide(state);
        store.seal(row);
        entities.flush();
        return trail.append(event.build());
    }

    private static AuditEvent.Builder event(Proposal proposal, Actor decider, AuditAction act, Import row, Batch batch) {
        return ImportLife.event(act, decider, row.job()).detail("batch", batch.id())
                .detail("customers", Integer.toString(batch.customers())).detail("review", proposal.id().value());
    }

    private static ProposedChange line(String name, String value) {
        return new ProposedChange("import." + name, Optional.empty(), Optional.of(value));
    }

    private static ImportId id(Proposal proposal) {
        return new ImportId(proposal.content().reference());
    }
}
