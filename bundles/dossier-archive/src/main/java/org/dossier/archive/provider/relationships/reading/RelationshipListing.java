package org.dossier.archive.provider.relationships.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.access.Operation;
import org.dossier.archive.Relationship;
import org.dossier.archive.RelationshipId;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.customers.CustomerGate;
import org.dossier.archive.provider.customers.Visit;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.relationships.rows.RelationshipBatches;
import org.dossier.archive.provider.relationships.rows.RelationshipRows;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.CoreError;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists a customer's relationships (T3); what the caller may not know of is left out before pages are cut (D6). Thread-safe. */
@Component(service = RelationshipListing.class)
public final class RelationshipListing {

    private static final int CHUNK = 250;
    private static final String START = "";

    private final CustomerGate gate;
    private final ArchiveTransactions transactions;
    private final RelationshipBatches batches;
    private final RelationshipPresentation presentation;
    private final AuditTrail trail;
    private final RelationshipRows rows = new RelationshipRows();

    /** Reads outside any transaction. */
    @Activate
    public RelationshipListing(@Reference CustomerGate gate, @Reference ArchiveTransactions transactions,
            @Reference RelationshipBatches batches, @Reference RelationshipPresentation presentation, @Reference AuditTrail trail) {
        this.gate = gate;
        this.transactions = transactions;
        this.batches = batches;
        this.presentation = presentation;
        this.trail = trail;
    }

    /** A page of relationships, as {@link org.dossier.archive.Relationships#of} promises. */
    public Page<Relationship> of(Caller caller, CustomerNumber customer, PageRequest page) {
        Visit visit = gate.enter(caller, customer, Optional.empty());
        visit.view().demand(Operation.QUERY, Catalogue.BASIC);
        String after = page.cursor().map(RelationshipListing::place).orElse(START);
        AuditEvent.Builder event = AuditEvent.done(Acts.RELATIONSHIPS_READ, Acts.by(visit.view().actor()));
        Page<Relationship> relationships = transactions.read(entities -> {
            Seen seen = presentation.by(entities, caller);
            List<StoredRelationship> known = known(entities, seen, customer, after, page.limit() + 1);
            List<StoredRelationship> fitting = known.subList(0, Math.min(page.limit(), known.size()));
            seen.subject(customer);
            fitting.forEach(seen::show);
            seen.onto(event);
            return new Page<>(seen.shown(), known.size() > fitting.size()
                    ? Optional.of(fitting.get(fitting.size() - 1).id()) : Optional.empty());
        });
        trail.journal(event.build());
        return relationships;
    }

    /** At most as many as wanted of those that are in force and that the caller may know of. */
    private List<StoredRelationship> known(EntityManager entities, Seen seen, CustomerNumber customer, String start, int wanted) {
        List<StoredRelationship> known = new ArrayList<>();
        String after = start;
        List<StoredRelationship> chunk;
        do {
            chunk = rows.of(entities, customer, after, CHUNK);
            chunk.stream().filter(row -> batches.inForce(entities, row.batch())).filter(seen::mayKnow)
                    .limit((long) wanted - known.size()).forEach(known::add);
            after = chunk.isEmpty() ? after : chunk.get(chunk.size() - 1).id();
        } while (chunk.size() == CHUNK && known.size() < wanted);
        return known;
    }

    private static String place(String cursor) {
        try {
            return new RelationshipId(cursor).value();
        } catch (NotFound e) {
            throw new Invalid(CoreError.CURSOR_FORM, "cursor", "start again from the first page");
        }
    }
}
