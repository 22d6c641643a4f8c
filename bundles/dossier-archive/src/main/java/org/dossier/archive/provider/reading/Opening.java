package org.dossier.archive.provider.reading;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.access.Operation;
import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerRecord;
import org.dossier.archive.CustomerSummary;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.OpenRequest;
import org.dossier.archive.SectionContent;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.customers.Circumstances;
import org.dossier.archive.provider.customers.CustomerGate;
import org.dossier.archive.provider.customers.Past;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.archive.provider.customers.Visit;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.archive.provider.sections.Sections;
import org.dossier.archive.provider.values.Document;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.Purpose;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens a customer: view, read, decrypt, mask, write down, return. Thread-safe. */
@Component(service = Opening.class)
public final class Opening {

    private final CustomerGate gate;
    private final ArchiveTransactions transactions;
    private final Past past;
    private final SectionSeal seal;
    private final Presentation presentation;
    private final AuditTrail trail;
    private final Sections sections = new Sections();

    /** Reads outside any transaction. */
    @Activate
    public Opening(@Reference CustomerGate gate, @Reference ArchiveTransactions transactions, @Reference Past past,
            @Reference SectionSeal seal, @Reference Presentation presentation, @Reference AuditTrail trail) {
        this.gate = gate;
        this.transactions = transactions;
        this.past = past;
        this.seal = seal;
        this.presentation = presentation;
        this.trail = trail;
    }

    CustomerRecord open(Caller caller, CustomerNumber number, OpenRequest request) {
        Visit visit = gate.enter(caller, number, request.purpose());
        demandKnown(request.sections());
        List<SectionVersion> rows = transactions.read(entities -> sections.ofCustomer(entities, number, request.asOf()));
        if (rows.isEmpty()) {
            throw new NotFound(ArchiveError.NO_SUCH_CUSTOMER, "there was no customer " + number + " at that time");
        }
        Map<String, Document> documents = new HashMap<>();
        rows.forEach(row -> documents.put(row.section(), seal.open(row)));
        Shown shown = presentation.shown(visit.view());
        CustomerSummary head = presentation.summary(visit.standing().head(), circumstances(visit.standing(), request.asOf()),
                documents.getOrDefault(Catalogue.BASIC, Document.empty()), shown);
        SortedMap<String, SectionContent> contents = new TreeMap<>();
        rows.stream().filter(row -> wanted(request, visit.view(), row.section())).forEach(row -> contents.put(row.section(),
                new SectionContent(row.version(),
                        presentation.fields(visit.standing().head().kind(), documents.get(row.section()), shown))));
        trail.journal(event(visit, shown, request));
        return new CustomerRecord(head, contents, shown.masked(), completeness(visit, documents), visit.standing().version());
    }

    /** Rights are those of now; what is shown is what was so then. */
    private Circumstances circumstances(Standing standing, Optional<Instant> asOf) {
        return asOf.map(moment -> transactions.read(entities -> past.at(entities, standing.head(), moment)))
                .orElseGet(standing::circumstances);
    }

    private void demandKnown(Set<String> wanted) {
        if (!presentation.catalogue().sectionNames().containsAll(wanted)) {
            throw new Invalid(ArchiveError.UNKNOWN_SECTION, "sections",
                    "the sections are " + String.join(", ", presentation.catalogue().sectionNames()));
        }
    }

    private static boolean wanted(OpenRequest request, View view, String section) {
        return (request.sections().isEmpty() || request.sections().contains(section)) && view.allows(Operation.QUERY, section);
    }

    /** Counts only what the view knows of, so that the share says nothing about the rest. */
    private double completeness(Visit visit, Map<String, Document> documents) {
        List<FieldDefinition> required = presentation.catalogue().required(visit.standing().head().kind()).stream()
                .filter(field -> visit.view().visibility(field.name()) != Visibility.ABSENT).toList();
        long filled = required.stream()
                .filter(field -> documents.getOrDefault(field.section(), Document.empty()).value(field.name()).isPresent())
                .count();
        return required.isEmpty() ? 1 : (double) filled / required.size();
    }

    private static AuditEvent event(Visit visit, Shown shown, OpenRequest request) {
        AuditEvent.Builder event = AuditEvent.done(Acts.READ, Acts.by(visit.view().actor()))
                .subject(new AuditSubject(visit.standing().head().number(), visit.standing().head().version()))
                .fields(shown.clear());
        visit.view().purpose().map(Purpose::text).ifPresent(event::purpose);
        request.asOf().ifPresent(moment -> event.detail("as-of", moment.toString()));
        if (!shown.masked().isEmpty()) {
            event.detail("masked", String.join(",", shown.masked()));
        }
        return event.build();
    }
}
