package org.dossier.archive.provider.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.access.Facts;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.ImportState;
import org.dossier.archive.ImportTarget;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.imports.jobs.Identity;
import org.dossier.archive.provider.imports.jobs.Import;
import org.dossier.archive.provider.imports.jobs.ImportLife;
import org.dossier.archive.provider.imports.jobs.ImportTokens;
import org.dossier.archive.provider.imports.load.ImportRunner;
import org.dossier.archive.provider.imports.load.ImportTargets;
import org.dossier.archive.provider.imports.load.Loading;
import org.dossier.archive.provider.imports.mapping.MappingCheck;
import org.dossier.archive.provider.imports.mapping.MappingText;
import org.dossier.archive.provider.imports.mapping.Plan;
import org.dossier.archive.provider.imports.spool.Spool;
import org.dossier.archive.provider.imports.spool.Spools;
import org.dossier.archive.provider.imports.table.Table;
import org.dossier.archive.provider.imports.table.TableFacts;
import org.dossier.archive.provider.intake.EntryGate;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.database.UniqueValueTaken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes files in: right and mapping first, then the file as a whole, and only then the import. Thread-safe. */
@Component(service = ImportStart.class)
public final class ImportStart {

    /** New customers have no number yet, and the policy needs one to judge by. */
    private static final CustomerNumber NOBODY = new CustomerNumber("I-NEW");

    private final AccessControl access;
    private final EntryGate gate;
    private final Rulebook rulebook;
    private final ImportTargets targets;
    private final Spools spools;
    private final ImportTokens tokens;
    private final ImportLife life;
    private final ImportRunner runner;

    /** Everything that a file passes through. */
    @Activate
    public ImportStart(@Reference AccessControl access, @Reference EntryGate gate, @Reference Rulebook rulebook,
            @Reference ImportTargets targets, @Reference Spools spools, @Reference ImportTokens tokens, @Reference ImportLife life,
            @Reference ImportRunner runner) {
        this.access = access;
        this.gate = gate;
        this.rulebook = rulebook;
        this.targets = targets;
        this.spools = spools;
        this.tokens = tokens;
        this.life = life;
        this.runner = runner;
    }

    /** As {@link org.dossier.archive.Imports#start} promises. */
    Import start(Caller caller, ImportMapping mapping, InputStream content) throws IOException {
        Actor actor = access.actor(caller);
        Catalogue catalogue = rulebook.present().catalogue();
        Map<String, ImportTarget> present = targets.byName();
        new MappingCheck(catalogue, present).demand(mapping);
        demand(caller, Set.of(Catalogue.BASIC), mapping.records().keySet().stream().map(present::get).toList());
        try (ImportRunner.Place place = runner.reserve()) {
            Spool spool = place.keep(spools.take(content));
            Table table = new Table(spool, mapping.form());
            TableFacts facts = table.facts();
            Plan plan = Plan.of(mapping, facts.heading(), catalogue);
            demand(caller, plan.sections(), List.of());
            Identity identity = tokens.identity(actor.account(), mapping.source(), spool.digest(), MappingText.of(mapping));
            return enter(place, actor, identity, facts, row -> new Loading(row.id(), row.batch(), caller, actor, table, plan));
        }
    }

    private void demand(Caller caller, Set<String> sections, List<ImportTarget> records) {
        Facts facts = EntryGate.facts(NOBODY, Optional.empty());
        gate.demand(caller, facts, sections);
        records.forEach(target -> target.demand(caller, facts));
    }

    /** One at a time, so that two starts of the same import on this node meet one run. */
    private synchronized Import enter(ImportRunner.Place place, Actor actor, Identity identity, TableFacts facts,
            Function<Import, Loading> loading) {
        Optional<Import> present = life.present(identity);
        if (present.filter(row -> !goesOn(row)).isPresent()) {
            return present.get();
        }
        try {
            Import row = present.isPresent() ? life.resume(actor, present.get().id())
                    : life.begin(actor, identity, facts.heading(), facts.rows());
            place.start(loading.apply(row), row.done());
            return row;
        } catch (UniqueValueTaken e) {
            // another node was asked for the same at this moment, and loads it
            return life.present(identity).orElseThrow(() -> e);
        }
    }

    /** One that is said to run and does not run here was left by a process that ended, or is loaded by another node: the later one. */
    private boolean goesOn(Import row) {
        return row.state() == ImportState.STOPPED || row.state() == ImportState.RUNNING && !runner.runs(row.id());
    }
}
