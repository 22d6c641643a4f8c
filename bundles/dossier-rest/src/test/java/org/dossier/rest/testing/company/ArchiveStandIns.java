package org.dossier.rest.testing.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.archive.Archive;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.ChangeRequested;
import org.dossier.archive.Created;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.CustomerQuery;
import org.dossier.archive.CustomerRecord;
import org.dossier.archive.CustomerState;
import org.dossier.archive.CustomerSummary;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;
import org.dossier.archive.HistoryItem;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.ImportState;
import org.dossier.archive.Imports;
import org.dossier.archive.Intake;
import org.dossier.archive.Label;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.OpenRequest;
import org.dossier.archive.Relationship;
import org.dossier.archive.RelationshipId;
import org.dossier.archive.RelationshipType;
import org.dossier.archive.Relationships;
import org.dossier.archive.RelationshipsEntered;
import org.dossier.archive.RevealRequest;
import org.dossier.archive.SectionChange;
import org.dossier.archive.SectionContent;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.rest.service.Services;
import org.dossier.rest.testing.ArchiveDouble;
import org.dossier.rest.testing.CatalogueDouble;
import org.dossier.rest.testing.ImportsDouble;
import org.dossier.rest.testing.IntakeDouble;

/** An archive with one customer, one import and one relationship. */
final class ArchiveStandIns {

    private static final FieldValue NOTE = new FieldValue.Text("a note");

    private ArchiveStandIns() {
    }

    static void bind(Services services) {
        services.archive().bind(Company.guarded(Archive.class, new Shelves()));
        services.intake().bind(Company.guarded(Intake.class, new Counter()));
        services.catalogue().bind(Company.guarded(FieldCatalogue.class, new CatalogueDouble()));
        services.imports().bind(Company.guarded(Imports.class, new Loading()));
        services.relationships().bind(Company.guarded(Relationships.class, new Holdings()));
    }

    private static final class Shelves extends ArchiveDouble {

        @Override
        public CustomerRecord open(Caller caller, CustomerNumber number, OpenRequest request) {
            Company.known(number);
            SortedMap<String, FieldValue> fields = new TreeMap<>(Map.of("note", NOTE));
            return new CustomerRecord(head(), new TreeMap<>(Map.of(Company.SECTION, new SectionContent(1, fields))),
                    new TreeSet<>(Set.of("note")), 0.5, 1);
        }

        @Override
        public Page<CustomerSummary> find(Caller caller, CustomerQuery query, PageRequest page) {
            return Company.page(head());
        }

        @Override
        public Page<HistoryItem> history(Caller caller, CustomerNumber number, PageRequest page) {
            Company.known(number);
            return Company.page(new HistoryItem(Company.SECTION, 1, Company.AT, Company.ACCOUNT, Optional.of("reviewer"), "first",
                    List.of(new HistoryItem.Change("note", Optional.empty(), Optional.of(NOTE)))));
        }

        @Override
        public SortedMap<String, FieldValue> reveal(Caller caller, CustomerNumber number, RevealRequest request) {
            Company.known(number);
            return new TreeMap<>(Map.of("note", NOTE));
        }

        private static CustomerSummary head() {
            return new CustomerSummary(Company.NUMBER, CustomerKind.PERSON, "王伟", CustomerState.ACTIVE, Optional.of("manager"));
        }
    }

    private static final class Counter extends IntakeDouble {

        @Override
        public Created create(Caller caller, NewCustomer customer) {
            return new Created(Company.NUMBER, CustomerState.PROVISIONAL, Company.REVIEW, Company.RECEIPT);
        }

        @Override
        public ChangeRequested propose(Caller caller, CustomerNumber number, SectionChange change) {
            Company.known(number);
            Company.known(change.section().equals(Company.SECTION), ArchiveError.UNKNOWN_SECTION);
            return new ChangeRequested(Company.REVIEW, Company.RECEIPT);
        }
    }

    private static final class Loading extends ImportsDouble {

        @Override
        public ImportMapping mapping(String json) {
            return new ImportMapping("old", CustomerKind.PERSON, ImportMapping.FileForm.PLAIN, List.of(), new TreeMap<>(),
                    new TreeMap<>());
        }

        @Override
        public ImportJob start(Caller caller, ImportMapping mapping, InputStream content) throws IOException {
            content.transferTo(OutputStream.nullOutputStream());
            return get(caller, new ImportId(Company.ID));
        }

        @Override
        public ImportJob get(Caller caller, ImportId id) {
            Company.known(id.value().equals(Company.ID), ArchiveError.NO_SUCH_IMPORT);
            return new ImportJob(id, ImportState.PENDING, "old", "ab", new ImportJob.Counts(2, 2, 1, 0, 1), Company.AT,
                    Optional.of(Company.REVIEW), Optional.empty());
        }

        @Override
        public Page<ImportJob> list(Caller caller, PageRequest page) {
            return Company.page(get(caller, new ImportId(Company.ID)));
        }

        @Override
        public ImportJob stop(Caller caller, ImportId id) {
            return get(caller, id);
        }

        @Override
        public void writeRefused(Caller caller, ImportId id, OutputStream out) throws IOException {
            get(caller, id);
            out.write('\n');
        }
    }

    private static final class Holdings implements Relationships {

        @Override
        public List<RelationshipType> types(Caller caller) {
            return List.of(new RelationshipType("holding", new Label("控股", "holds"), new Label("被控股", "is held by"),
                    Set.of(CustomerKind.ORGANIZATION), Set.of(CustomerKind.ORGANIZATION), false, new TreeMap<>(Map.of("percent",
                    new RelationshipType.Attribute(new Label("比例", "percentage"), FieldType.DECIMAL, 0, 100)))));
        }

        @Override
        public RelationshipsEntered enter(Caller caller, List<NewRelationship> relationships, Optional<IdempotencyKey> key) {
            Company.known(relationships.get(0).from());
            return new RelationshipsEntered(List.of(new RelationshipId(Company.ID)), Company.REVIEW, Company.RECEIPT);
        }

        @Override
        public Page<Relationship> of(Caller caller, CustomerNumber customer, PageRequest page) {
            Company.known(customer);
            return Company.page(new Relationship(new RelationshipId(Company.ID), new NewRelationship(Company.NUMBER, "holding",
                    new CustomerNumber("C-2"), Optional.empty(), Optional.empty(), new TreeMap<>())));
        }
    }
}
