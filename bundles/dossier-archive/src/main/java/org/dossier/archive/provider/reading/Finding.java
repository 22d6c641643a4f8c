package org.dossier.archive.provider.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.archive.CustomerQuery;
import org.dossier.archive.CustomerSummary;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.catalogue.Catalogue;
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
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds customers by number, phone or name (T17) and shows them as a list, which is one audit entry. Thread-safe. */
@Component(service = Finding.class)
public final class Finding {

    private final AccessControl access;
    private final SearchPlan plan;
    private final Hits hits;
    private final ArchiveTransactions transactions;
    private final SectionSeal seal;
    private final Presentation presentation;
    private final AuditTrail trail;
    private final Sections sections = new Sections();

    /** Reads outside any transaction. */
    @Activate
    public Finding(@Reference AccessControl access, @Reference SearchPlan plan, @Reference Hits hits,
            @Reference ArchiveTransactions transactions, @Reference SectionSeal seal, @Reference Presentation presentation,
            @Reference AuditTrail trail) {
        this.access = access;
        this.plan = plan;
        this.hits = hits;
        this.transactions = transactions;
        this.seal = seal;
        this.presentation = presentation;
        this.trail = trail;
    }

    Page<CustomerSummary> find(Caller caller, CustomerQuery query, PageRequest page) {
        Actor actor = access.actor(caller);
        Terms terms = plan.terms(query);
        String after = page.cursor().map(Cursors::number).map(CustomerNumber::value).orElse("");
        List<Visit> found = transactions.read(entities -> hits.collect(entities, caller, query, terms, after, page.limit() + 1));
        List<Visit> shown = found.subList(0, Math.min(page.limit(), found.size()));
        Optional<String> next = found.size() > shown.size()
                ? Optional.of(Cursors.of(number(shown.get(shown.size() - 1)))) : Optional.empty();
        Set<String> clear = new TreeSet<>();
        List<CustomerSummary> summaries = summaries(shown, clear);
        trail.journal(event(actor, terms, shown, clear));
        return new Page<>(summaries, next);
    }

    private List<CustomerSummary> summaries(List<Visit> visits, Set<String> clear) {
        Map<CustomerNumber, Document> basics = new HashMap<>();
        List<SectionVersion> rows = transactions.read(entities -> visits.stream()
                .flatMap(visit -> sections.newest(entities, number(visit), Catalogue.BASIC).stream()).toList());
        rows.forEach(row -> basics.put(row.number(), seal.open(row)));
        return visits.stream().map(visit -> {
            Shown shown = presentation.shown(visit.view());
            CustomerSummary summary =
                    presentation.summary(visit.standing().head(), visit.standing().circumstances(),
                            basics.getOrDefault(number(visit), Document.empty()), shown);
            clear.addAll(shown.clear());
            return summary;
        }).toList();
    }

    private static CustomerNumber number(Visit visit) {
        return visit.standing().head().number();
    }

    private static AuditEvent event(Actor actor, Terms terms, List<Visit> shown, Set<String> clear) {
        AuditEvent.Builder event = AuditEvent.done(Acts.FOUND, Acts.by(actor)).fields(clear)
                .detail("searched", String.join(",", terms.fields())).detail("count", Integer.toString(shown.size()));
        shown.forEach(visit -> event.subject(new AuditSubject(number(visit), visit.standing().head().version())));
        return event.build();
    }
}
