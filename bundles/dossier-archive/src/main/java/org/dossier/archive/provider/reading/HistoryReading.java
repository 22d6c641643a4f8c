package org.dossier.archive.provider.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.access.Operation;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldValue;
import org.dossier.archive.HistoryItem;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.customers.CustomerGate;
import org.dossier.archive.provider.customers.Visit;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.sections.HistoryPlace;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.archive.provider.sections.Sections;
import org.dossier.archive.provider.values.Document;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Purpose;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the versions of a customer's sections and what changed with each (S12, S17). Thread-safe. */
@Component(service = HistoryReading.class)
public final class HistoryReading {

    private final CustomerGate gate;
    private final ArchiveTransactions transactions;
    private final SectionSeal seal;
    private final Presentation presentation;
    private final AuditTrail trail;
    private final Sections sections = new Sections();

    /** Reads outside any transaction. */
    @Activate
    public HistoryReading(@Reference CustomerGate gate, @Reference ArchiveTransactions transactions, @Reference SectionSeal seal,
            @Reference Presentation presentation, @Reference AuditTrail trail) {
        this.gate = gate;
        this.transactions = transactions;
        this.seal = seal;
        this.presentation = presentation;
        this.trail = trail;
    }

    Page<HistoryItem> history(Caller caller, CustomerNumber number, PageRequest page) {
        Visit visit = gate.enter(caller, number, Optional.empty());
        HistoryPlace after = page.cursor().map(Cursors::place).orElse(HistoryPlace.start());
        Set<String> visible = new TreeSet<>(presentation.catalogue().sectionNames());
        visible.removeIf(section -> !visit.view().allows(Operation.QUERY, section));
        Shown shown = presentation.shown(visit.view());
        Page<HistoryItem> items = transactions.read(entities -> {
            List<SectionVersion> rows = sections.history(entities, number, visible, after, page.limit() + 1);
            List<SectionVersion> fitting = rows.subList(0, Math.min(page.limit(), rows.size()));
            Optional<String> next = rows.size() > fitting.size()
                    ? Optional.of(Cursors.of(fitting.get(fitting.size() - 1))) : Optional.empty();
            return new Page<>(fitting.stream().map(row -> item(entities, visit, row, shown)).toList(), next);
        });
        trail.journal(event(visit, shown));
        return items;
    }

    private HistoryItem item(EntityManager entities, Visit visit, SectionVersion row, Shown shown) {
        Document before = sections.version(entities, row.number(), row.section(), row.version() - 1)
                .map(seal::open).orElse(Document.empty());
        return new HistoryItem(row.section(), row.version(), row.recordedAt(), row.maker(), row.decider(), seal.reason(row),
                changes(visit.standing().head().kind(), before, seal.open(row), shown));
    }

    private List<HistoryItem.Change> changes(CustomerKind kind, Document before, Document after, Shown shown) {
        Set<String> changed = new TreeSet<>(before.fields().keySet());
        changed.addAll(after.fields().keySet());
        changed.removeIf(field -> before.value(field).equals(after.value(field)));
        SortedMap<String, FieldValue> old = presentation.fields(kind, only(before, changed), shown);
        SortedMap<String, FieldValue> fresh = presentation.fields(kind, only(after, changed), shown);
        List<HistoryItem.Change> changes = new ArrayList<>();
        for (String field : changed) {
            if (old.containsKey(field) || fresh.containsKey(field)) {
                changes.add(new HistoryItem.Change(field, Optional.ofNullable(old.get(field)),
                        Optional.ofNullable(fresh.get(field))));
            }
        }
        return changes;
    }

    private static Document only(Document document, Set<String> fields) {
        SortedMap<String, FieldValue> kept = new TreeMap<>(document.fields());
        kept.keySet().retainAll(fields);
        return new Document(kept);
    }

    private static AuditEvent event(Visit visit, Shown shown) {
        AuditEvent.Builder event = AuditEvent.done(Acts.HISTORY_READ, Acts.by(visit.view().actor()))
                .subject(new AuditSubject(visit.standing().head().number(), visit.standing().head().version()))
                .fields(shown.clear());
        visit.view().purpose().map(Purpose::text).ifPresent(event::purpose);
        return event.build();
    }
}
