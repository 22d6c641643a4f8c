package org.dossier.archive.provider.reading;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.FieldValue;
import org.dossier.archive.RevealRequest;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.customers.CustomerGate;
import org.dossier.archive.provider.customers.Visit;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.archive.provider.sections.Sections;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows masked values in the clear, all that were asked for or none (D6, S21). Thread-safe. */
@Component(service = Revealing.class)
public final class Revealing {

    private final CustomerGate gate;
    private final ArchiveTransactions transactions;
    private final SectionSeal seal;
    private final Presentation presentation;
    private final AuditTrail trail;
    private final Sections sections = new Sections();

    /** Reads outside any transaction. */
    @Activate
    public Revealing(@Reference CustomerGate gate, @Reference ArchiveTransactions transactions, @Reference SectionSeal seal,
            @Reference Presentation presentation, @Reference AuditTrail trail) {
        this.gate = gate;
        this.transactions = transactions;
        this.seal = seal;
        this.presentation = presentation;
        this.trail = trail;
    }

    SortedMap<String, FieldValue> reveal(Caller caller, CustomerNumber number, RevealRequest request) {
        Visit visit = gate.enter(caller, number, Optional.of(request.purpose()));
        demandKnown(visit, request.fields());
        demandRight(visit, request);
        SortedMap<String, FieldValue> values = values(number, request.fields());
        trail.journal(event(AuditEvent.done(Acts.REVEALED, Acts.by(visit.view().actor())), visit, request).build());
        return values;
    }

    private void demandKnown(Visit visit, SortedSet<String> fields) {
        Catalogue catalogue = presentation.catalogue();
        List<Violation> unknown = fields.stream().filter(f -> catalogue.field(visit.standing().head().kind(), f).isEmpty())
                .map(f -> new Violation(f, "the field catalogue has no such field for this kind of customer")).toList();
        if (!unknown.isEmpty() || fields.isEmpty()) {
            throw new Invalid(ArchiveError.UNKNOWN_FIELD,
                    unknown.isEmpty() ? List.of(new Violation("fields", "name at least one field")) : unknown);
        }
    }

    private void demandRight(Visit visit, RevealRequest request) {
        SortedSet<String> refused = new TreeSet<>(request.fields());
        refused.removeIf(field -> mayKnow(visit.view(), field));
        if (!refused.isEmpty()) {
            trail.journal(event(AuditEvent.refused(Acts.REVEALED, Acts.by(visit.view().actor())), visit, request).build());
            throw new AccessDenied(ArchiveError.REVEAL_REFUSED,
                    "no right to see in the clear, for this purpose: " + String.join(", ", refused));
        }
    }

    private static boolean mayKnow(View view, String field) {
        return view.visibility(field) == Visibility.CLEAR || view.mayReveal(field);
    }

    private SortedMap<String, FieldValue> values(CustomerNumber number, SortedSet<String> fields) {
        SortedMap<String, FieldValue> values = new TreeMap<>();
        List<SectionVersion> rows = transactions.read(entities -> sections.ofCustomer(entities, number, Optional.empty()));
        rows.forEach(row -> values.putAll(seal.open(row).fields()));
        values.keySet().retainAll(fields);
        return values;
    }

    private static AuditEvent.Builder event(AuditEvent.Builder event, Visit visit, RevealRequest request) {
        return event.subject(new AuditSubject(visit.standing().head().number(), visit.standing().head().version()))
                .fields(request.fields()).purpose(request.purpose().text());
    }
}
