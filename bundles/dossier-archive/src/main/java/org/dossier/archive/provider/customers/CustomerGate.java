package org.dossier.archive.provider.customers;

import java.util.Optional;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.access.View;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.NotFound;
import org.dossier.core.Purpose;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The way to one customer. A customer that the caller may not know of and one that there is not take the same way to the same
 * answer and leave the same entry (D6). Thread-safe.
 */
@Component(service = CustomerGate.class)
public final class CustomerGate {

    private final ArchiveTransactions transactions;
    private final Customers customers;
    private final AccessControl access;
    private final AuditTrail trail;

    /** The access service decides, and refusals are written down. */
    @Activate
    public CustomerGate(@Reference ArchiveTransactions transactions, @Reference Customers customers, @Reference AccessControl access,
            @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.customers = customers;
        this.access = access;
        this.trail = trail;
    }

    /**
     * The customer, as it stands, with the caller's view of it.
     *
     * @throws NotFound when there is no such customer, or the caller may not know of it
     */
    public Visit enter(Caller caller, CustomerNumber number, Optional<Purpose> purpose) {
        Actor actor = access.actor(caller);
        return transactions.read(entities -> customers.find(entities, number))
                .map(standing -> visit(caller, standing, purpose))
                .filter(visit -> visit.view().visible())
                .orElseThrow(() -> unknown(actor, number));
    }

    private Visit visit(Caller caller, Standing standing, Optional<Purpose> purpose) {
        View view = access.view(caller, standing.facts(), purpose);
        return new Visit(standing, view);
    }

    private NotFound unknown(Actor actor, CustomerNumber number) {
        trail.journal(AuditEvent.refused(Acts.READ, Acts.by(actor)).subject(new AuditSubject(number, 0)).build());
        return new NotFound(ArchiveError.NO_SUCH_CUSTOMER, "there is no customer " + number);
    }
}
