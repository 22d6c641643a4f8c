package org.dossier.archive.provider.testing;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.dossier.access.ProposalHandler;
import org.dossier.archive.Archive;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.Imports;
import org.dossier.archive.Intake;
import org.dossier.archive.Relationships;
import org.dossier.archive.provider.catalogue.ArchiveFieldCatalogue;
import org.dossier.archive.provider.catalogue.CatalogueFieldSource;
import org.dossier.archive.provider.catalogue.Catalogues;
import org.dossier.archive.provider.customers.Batches;
import org.dossier.archive.provider.customers.CustomerGate;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.customers.Past;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.identifiers.Tokens;
import org.dossier.archive.provider.integrity.CustomerDigests;
import org.dossier.archive.provider.integrity.PastDigests;
import org.dossier.archive.provider.integrity.RelationshipDigests;
import org.dossier.archive.provider.integrity.RowDigests;
import org.dossier.archive.provider.integrity.SectionDigests;
import org.dossier.archive.provider.numbers.CustomerNumbers;
import org.dossier.archive.provider.numbers.NumberScheme;
import org.dossier.archive.provider.numbers.Numbering;
import org.dossier.archive.provider.reading.ArchiveReading;
import org.dossier.archive.provider.reading.Finding;
import org.dossier.archive.provider.reading.HistoryReading;
import org.dossier.archive.provider.reading.Hits;
import org.dossier.archive.provider.reading.Opening;
import org.dossier.archive.provider.reading.Presentation;
import org.dossier.archive.provider.reading.Revealing;
import org.dossier.archive.provider.reading.SearchPlan;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.audit.StateDigest;
import org.dossier.database.testing.TestDatabase;

/** The archive on a test database, wired together as its components are, among stand-ins for access, audit and vault. */
public final class ArchiveUnderTest {

    private static final int BLOCK = 200;
    private static final int CHUNK_ROWS = 100;

    private final StandInVault vault = new StandInVault();
    private final RecordingTrail trail;
    private final StandInProposals proposals;
    private final Archive archive;
    private final Intake intake;
    private final FieldCatalogue catalogue;
    private final List<StateDigest> digests;
    private final Relationships relationships;
    private final StandInAccess access;
    private final IntFunction<ImportParts> importParts;
    private final List<ProposalHandler> otherHandlers;
    private ImportParts imports;

    /** Wires the archive; nothing is read before the first call. */
    public ArchiveUnderTest(TestDatabase database) {
        ArchiveTransactions transactions = new ArchiveTransactions(database.jpa("dossier-archive"));
        Catalogues catalogues = new Catalogues(transactions, vault);
        access = new StandInAccess(new CatalogueFieldSource(catalogues));
        trail = new RecordingTrail(database.transactions());
        proposals = new StandInProposals(access, database.jpa("dossier-archive"));
        Rulebook rulebook = new Rulebook(catalogues);
        Batches batches = new Batches(vault);
        Customers customers = new Customers(batches);
        CustomerGate gate = new CustomerGate(transactions, customers, access, trail);
        CustomerNumbers numbers = new CustomerNumbers(transactions, vault, new Numbering(new NumberScheme("K", 8), BLOCK));
        Tokens tokens = new Tokens(vault);
        Past past = new Past(batches);
        SectionSeal seal = new SectionSeal(vault);
        RowDigests rows = new RowDigests(vault);
        catalogue = new ArchiveFieldCatalogue(catalogues, access);
        digests = List.of(new CustomerDigests(transactions, rows), new SectionDigests(transactions, rows),
                new RelationshipDigests(transactions, rows), new PastDigests(transactions, rows));
        Presentation presentation = new Presentation(rulebook);
        archive = new ArchiveReading(
                new Opening(gate, transactions, past, seal, presentation, trail),
                new Finding(access, new SearchPlan(rulebook, tokens, numbers), new Hits(access, customers), transactions, seal,
                        presentation, trail),
                new HistoryReading(gate, transactions, seal, presentation, trail),
                new Revealing(gate, transactions, seal, presentation, trail));
        IntakeParts parts = new IntakeParts(transactions, access, proposals, new StandInKeys(), trail, vault, catalogues,
                rulebook, customers,
                gate, numbers, tokens, seal, rows);
        intake = parts.intake();
        RelationshipParts related =
                new RelationshipParts(transactions, access, proposals, trail, vault, rulebook, customers, gate);
        relationships = related.relationships();
        importParts = chunkRows -> new ImportParts(transactions, access, proposals, trail, vault, catalogues, rulebook, customers,
                numbers, tokens, seal, rows, chunkRows);
        otherHandlers = Stream.concat(parts.handlers().stream(), Stream.of(related.handler())).toList();
        restartImports(CHUNK_ROWS);
    }

    /**
     * Another instance takes the place of the one that loads files, as after a restart; the one before is not stopped.
     *
     * @param chunkRows how many rows it loads in one transaction
     */
    public void restartImports(int chunkRows) {
        imports = importParts.apply(chunkRows);
        proposals.handlers(Stream.concat(otherHandlers.stream(), Stream.of(imports.handler())).toList());
    }

    /** Somebody's session ends. */
    public void endSession(Person person) {
        access.end(person);
    }

    /** Somebody signs in again. */
    public void beginSession(Person person) {
        access.begin(person);
    }

    /** What loads files, with its parts. */
    public ImportParts importParts() {
        return imports;
    }

    /** What loads files. */
    public Imports imports() {
        return imports.imports();
    }

    /** The way out. */
    public Archive archive() {
        return archive;
    }

    /** The way in. */
    public Intake intake() {
        return intake;
    }

    /** How customers are related. */
    public Relationships relationships() {
        return relationships;
    }

    /** The catalogue. */
    public FieldCatalogue catalogue() {
        return catalogue;
    }

    /** The engine for four eyes. */
    public StandInProposals proposals() {
        return proposals;
    }

    /** The trail. */
    public RecordingTrail trail() {
        return trail;
    }

    /** The vault. */
    public StandInVault vault() {
        return vault;
    }

    /** What compares rows with the log. */
    public List<StateDigest> digests() {
        return Stream.concat(digests.stream(), Stream.of(imports.chunks())).toList();
    }
}
