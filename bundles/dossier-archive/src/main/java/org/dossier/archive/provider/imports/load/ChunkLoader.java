package org.dossier.archive.provider.imports.load;

import java.util.List;
import java.util.Optional;

import org.dossier.access.AccessControl;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.imports.jobs.ChunkKey;
import org.dossier.archive.provider.imports.jobs.ImportTokens;
import org.dossier.archive.provider.imports.table.Row;
import org.dossier.archive.provider.intake.Entering;
import org.dossier.archive.provider.intake.Entry;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.database.UniqueValueTaken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Loads rows of an import: checks each by itself, leaves out what is known, seals and keys the rest, and has it written. When
 * somebody else takes a unique value meanwhile, the rows are looked at again, and the one concerned is refused. Thread-safe.
 */
@Component(service = ChunkLoader.class)
public final class ChunkLoader {

    private static final int TRIES = 5;

    private final AccessControl access;
    private final ArchiveTransactions transactions;
    private final Rulebook rulebook;
    private final ImportTargets targets;
    private final ImportTokens tokens;
    private final KnownRows knownRows;
    private final Entering entering;
    private final ChunkWriter writer;

    /** Rights and rules first, then keys, then the transaction. */
    @Activate
    public ChunkLoader(@Reference AccessControl access, @Reference ArchiveTransactions transactions, @Reference Rulebook rulebook,
            @Reference ImportTargets targets, @Reference ImportTokens tokens, @Reference KnownRows knownRows,
            @Reference Entering entering, @Reference ChunkWriter writer) {
        this.access = access;
        this.transactions = transactions;
        this.rulebook = rulebook;
        this.targets = targets;
        this.tokens = tokens;
        this.knownRows = knownRows;
        this.entering = entering;
        this.writer = writer;
    }

    /**
     * Loads at least one row.
     *
     * @throws TakenOver when somebody else goes on with the import
     * @throws org.dossier.core.DossierException when the session has ended, a right is gone or a part is away
     */
    void load(Loading loading, List<Row> rows) {
        access.actor(loading.caller());
        FieldRules rules = rulebook.present();
        RowCheck check = new RowCheck(loading.plan(), rules, targets, tokens).all(rows);
        write(loading, rows, check, rules, TRIES);
    }

    private void write(Loading loading, List<Row> rows, RowCheck check, FieldRules rules, int tries) {
        try {
            writer.write(loading, prepared(loading, rows, check, rules), rules);
        } catch (UniqueValueTaken e) {
            if (tries == 1) {
                throw e;
            }
            write(loading, rows, check, rules, tries - 1);
        }
    }

    private Prepared prepared(Loading loading, List<Row> rows, RowCheck check, FieldRules rules) {
        Known known = transactions.change(entities -> knownRows.compare(entities, loading.caller(), check.checked()));
        List<Entry> entries = known.fresh().isEmpty() ? List.of() : entering.entries(loading.caller(), loading.actor(),
                known.fresh().stream().map(CheckedRow::draft).toList(), rules, Optional.of(loading.batch()));
        ChunkKey key = new ChunkKey(loading.id(), rows.get(0).number());
        return new Prepared(loading.plan(), key, rows.size(), check.refused(), known, entries);
    }
}
