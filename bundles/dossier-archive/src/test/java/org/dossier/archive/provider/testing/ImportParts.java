package org.dossier.archive.provider.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dossier.access.AccessControl;
import org.dossier.access.ProposalHandler;
import org.dossier.access.Proposals;
import org.dossier.archive.ImportId;
import org.dossier.archive.Imports;
import org.dossier.archive.provider.catalogue.Catalogues;
import org.dossier.archive.provider.customers.Batches;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.identifiers.Tokens;
import org.dossier.archive.provider.imports.ArchiveImports;
import org.dossier.archive.provider.imports.ImportStart;
import org.dossier.archive.provider.imports.RefusedReading;
import org.dossier.archive.provider.imports.jobs.ChunkDigest;
import org.dossier.archive.provider.imports.jobs.Chunks;
import org.dossier.archive.provider.imports.jobs.ImportLife;
import org.dossier.archive.provider.imports.jobs.ImportStore;
import org.dossier.archive.provider.imports.jobs.ImportTokens;
import org.dossier.archive.provider.imports.jobs.RefusalSeal;
import org.dossier.archive.provider.imports.load.ChunkLoader;
import org.dossier.archive.provider.imports.load.ChunkWriter;
import org.dossier.archive.provider.imports.load.Finishing;
import org.dossier.archive.provider.imports.load.ImportRunner;
import org.dossier.archive.provider.imports.load.ImportSample;
import org.dossier.archive.provider.imports.load.ImportTargets;
import org.dossier.archive.provider.imports.load.KnownRows;
import org.dossier.archive.provider.imports.review.ImportReview;
import org.dossier.archive.provider.imports.settings.ImportSettings;
import org.dossier.archive.provider.imports.spool.Spools;
import org.dossier.archive.provider.intake.Duplicates;
import org.dossier.archive.provider.intake.Entering;
import org.dossier.archive.provider.intake.EntryGate;
import org.dossier.archive.provider.intake.EntryMaker;
import org.dossier.archive.provider.integrity.RowDigests;
import org.dossier.archive.provider.numbers.CustomerNumbers;
import org.dossier.archive.provider.review.EnteredValues;
import org.dossier.archive.provider.review.Reviewing;
import org.dossier.archive.provider.review.SampledBatch;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.audit.AuditTrail;
import org.dossier.audit.StateDigest;

/** Imports, wired together as the components are. */
public final class ImportParts {

    /** The largest file of these tests. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int WAITING = 2;

    private final Path directory;
    private final ImportTargets targets = new ImportTargets();
    private final ImportRunner runner;
    private final Imports imports;
    private final ProposalHandler handler;
    private final StateDigest chunks;

    /** Takes what is around it. */
    public ImportParts(ArchiveTransactions transactions, AccessControl access, Proposals proposals, AuditTrail trail,
            StandInVault vault, Catalogues catalogues, Rulebook rulebook, Customers customers, CustomerNumbers numbers,
            Tokens tokens, SectionSeal seal, RowDigests rows, int chunkRows) {
        directory = folder();
        ImportSettings settings = new ImportSettings(directory, MOST_BYTES, WAITING, chunkRows);
        EntryGate gate = new EntryGate(access);
        Batches batches = new Batches(vault);
        ImportStore store = new ImportStore(vault);
        RefusalSeal refusals = new RefusalSeal(vault);
        ImportTokens importTokens = new ImportTokens(vault);
        ImportLife life = new ImportLife(transactions, store, refusals, trail);
        ChunkDigest digest = new ChunkDigest(vault);
        Chunks allChunks = new Chunks(transactions, digest);
        ChunkWriter writer = new ChunkWriter(transactions, store, life, new Duplicates(access, customers), batches, refusals, digest,
                targets, trail);
        ChunkLoader loader = new ChunkLoader(access, transactions, rulebook, targets, importTokens, new KnownRows(access, customers),
                new Entering(gate, numbers, new EntryMaker(seal, tokens, rows)), writer);
        Finishing finishing = new Finishing(transactions, store, new ImportSample(seal), rulebook, proposals, trail);
        runner = new ImportRunner(loader, finishing, life, settings);
        ImportStart start =
                new ImportStart(access, gate, rulebook, targets, new Spools(settings), importTokens, life, runner);
        imports = new ArchiveImports(access, transactions, store, life, start, runner,
                new RefusedReading(transactions, refusals, trail));
        SampledBatch sampled = new SampledBatch(batches, new EnteredValues(transactions, customers, catalogues, seal),
                new Reviewing(access, trail, rulebook));
        handler = new ImportReview(transactions, store, sampled, allChunks, digest, trail);
        chunks = allChunks;
    }

    /** Imports. */
    public Imports imports() {
        return imports;
    }

    /** Those who keep records. */
    public ImportTargets targets() {
        return targets;
    }

    /** Whether an import runs here. */
    public boolean runs(ImportId id) {
        return runner.runs(id);
    }

    /** The review. */
    public ProposalHandler handler() {
        return handler;
    }

    /** What compares chunks with the log. */
    public StateDigest chunks() {
        return chunks;
    }

    /** Where files wait. */
    public Path directory() {
        return directory;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("imports");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundle stops. */
    public void close() {
        runner.close();
    }
}
