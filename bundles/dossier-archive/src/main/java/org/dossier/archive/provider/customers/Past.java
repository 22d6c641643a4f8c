package org.dossier.archive.provider.customers;

import java.time.Instant;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.archive.CustomerState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what heads were, and tells it (S17). Only what has changed is kept twice: a customer that nobody has decided on by itself
 * has no past, and a batch tells when it was decided. Thread-safe.
 */
@Component(service = Past.class)
public final class Past {

    private static final String THEN = "select p from PastHead p where p.number = :number and p.until > :moment order by p.until";

    private final Batches batches;

    /** Customers of a batch stood where it stood. */
    @Activate
    public Past(@Reference Batches batches) {
        this.batches = batches;
    }

    /** Keeps a head that is about to change. */
    public PastHead keep(EntityManager entities, CustomerHead head, Instant until) {
        PastHead past = new PastHead(head, until);
        entities.persist(past);
        return past;
    }

    /** How a customer stood at a moment after it was entered. */
    public Circumstances at(EntityManager entities, CustomerHead head, Instant moment) {
        Optional<PastHead> then = entities.createQuery(THEN, PastHead.class).setParameter("number", head.number().value())
                .setParameter("moment", moment).setMaxResults(1).getResultList().stream().findFirst();
        CustomerState own = then.map(PastHead::state).orElse(head.state());
        CustomerState state = own == CustomerState.PROVISIONAL ? ofBatch(entities, head, moment).orElse(own) : own;
        return new Circumstances(state, then.isPresent() ? then.get().manager() : head.manager());
    }

    private Optional<CustomerState> ofBatch(EntityManager entities, CustomerHead head, Instant moment) {
        return head.batch().flatMap(id -> batches.find(entities, id))
                .filter(batch -> batch.decidedAt().filter(decided -> !decided.isAfter(moment)).isPresent())
                .map(Batch::state);
    }
}
