package org.dossier.archive.provider.customers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;
import javax.persistence.LockModeType;

import org.dossier.archive.CustomerState;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks head rows up and says where their customers stand. Thread-safe. */
@Component(service = Customers.class)
public final class Customers {

    private final Batches batches;

    /** Customers of a batch stand where it stands. */
    @Activate
    public Customers(@Reference Batches batches) {
        this.batches = batches;
    }

    /** The customer as it stands; empty when there is none. */
    public Optional<Standing> find(EntityManager entities, CustomerNumber number) {
        return Optional.ofNullable(entities.find(CustomerHead.class, number.value())).map(head -> standing(entities, head));
    }

    /** The customer, held until the transaction ends; empty when there is none. */
    public Optional<Standing> lock(EntityManager entities, CustomerNumber number) {
        return Optional.ofNullable(entities.find(CustomerHead.class, number.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(head -> standing(entities, head));
    }

    /** Where the customer of a head row stands: its own state counts, and its batch's as long as it has none of its own. */
    public Standing standing(EntityManager entities, CustomerHead head) {
        Optional<Batch> batch = head.batch().flatMap(id -> batches.find(entities, id));
        CustomerState state = head.state() == CustomerState.PROVISIONAL ? batch.map(Batch::state).orElse(head.state())
                : head.state();
        return new Standing(head, state, head.version() + batch.filter(Batch::decided).map(b -> 1L).orElse(0L));
    }

    /** The customers of a batch, in the order in which they were entered. */
    public static List<CustomerNumber> ofBatch(EntityManager entities, String batch) {
        return entities.createQuery("select c from CustomerHead c where c.batch = :batch", CustomerHead.class)
                .setParameter("batch", batch).getResultList().stream().map(CustomerHead::number)
                .sorted(Comparator.comparingInt((CustomerNumber n) -> n.value().length())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
