package org.dossier.archive.provider.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.ImportState;
import org.dossier.archive.Imports;
import org.dossier.archive.RefusedRow;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.imports.jobs.Import;
import org.dossier.archive.provider.imports.jobs.ImportLife;
import org.dossier.archive.provider.imports.jobs.ImportStore;
import org.dossier.archive.provider.imports.load.ImportRunner;
import org.dossier.archive.provider.imports.mapping.MappingReader;
import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads files of customers. */
@Component
public final class ArchiveImports implements Imports {

    /** Who loads a chunk says so after it; one that was silent for so long and does not run here does not run. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final AccessControl access;
    private final ArchiveTransactions transactions;
    private final ImportStore store;
    private final ImportLife life;
    private final ImportStart starting;
    private final ImportRunner runner;
    private final RefusedReading refused;
    private final MappingReader mappings = new MappingReader();

    /** Only whoever started an import hears of it. */
    @Activate
    public ArchiveImports(@Reference AccessControl access, @Reference ArchiveTransactions transactions, @Reference ImportStore store,
            @Reference ImportLife life, @Reference ImportStart starting, @Reference ImportRunner runner,
            @Reference RefusedReading refused) {
        this.access = access;
        this.transactions = transactions;
        this.store = store;
        this.life = life;
        this.starting = starting;
        this.runner = runner;
        this.refused = refused;
    }

    @Override
    public ImportMapping mapping(String json) {
        return mappings.read(json);
    }

    @Override
    public ImportJob start(Caller caller, ImportMapping mapping, InputStream content) throws IOException {
        return told(starting.start(caller, mapping, content));
    }

    @Override
    public ImportJob get(Caller caller, ImportId id) {
        return told(own(access.actor(caller), id));
    }

    @Override
    public Page<ImportJob> list(Caller caller, PageRequest page) {
        Actor actor = access.actor(caller);
        List<Import> found = transactions.read(entities -> store.list(entities, actor.account(), page.cursor(), page.limit() + 1));
        List<ImportJob> shown = found.stream().limit(page.limit()).map(this::told).toList();
        return new Page<>(shown, found.size() > shown.size()
                ? Optional.of(shown.get(shown.size() - 1).id().value()) : Optional.empty());
    }

    @Override
    public ImportJob stop(Caller caller, ImportId id) {
        Import row = own(access.actor(caller), id);
        runner.stop(id, "stopped by whoever started it; start it again to go on");
        return told(row);
    }

    @Override
    public Page<RefusedRow> refused(Caller caller, ImportId id, PageRequest page) {
        Actor actor = access.actor(caller);
        return refused.page(actor, own(actor, id), page);
    }

    @Override
    public void writeRefused(Caller caller, ImportId id, OutputStream out) throws IOException {
        Actor actor = access.actor(caller);
        refused.write(actor, own(actor, id), out);
    }

    private Import own(Actor actor, ImportId id) {
        return transactions.read(entities -> store.of(entities, actor.account(), id));
    }

    private ImportJob told(Import row) {
        ImportJob job = row.job();
        boolean silent = row.state() == ImportState.RUNNING && !runner.runs(row.id())
                && row.touchedAt().isBefore(life.now().minus(SILENCE));
        return silent ? new ImportJob(job.id(), ImportState.STOPPED, job.source(), job.digest(), job.counts(), job.startedAt(),
                job.review(), Optional.of("interrupted; start it again to go on")) : job;
    }
}
