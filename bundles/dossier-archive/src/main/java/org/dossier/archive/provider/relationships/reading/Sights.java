package org.dossier.archive.provider.relationships.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.access.AccessControl;
import org.dossier.access.Visibility;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;

/** What a caller sees of the customers of one call, each judged once. Not thread-safe; ends with the entity manager. */
final class Sights {

    private final EntityManager entities;
    private final Caller caller;
    private final Customers customers;
    private final AccessControl access;
    private final Map<CustomerNumber, Optional<Sight>> judged = new HashMap<>();

    Sights(EntityManager entities, Caller caller, Customers customers, AccessControl access) {
        this.entities = entities;
        this.caller = caller;
        this.customers = customers;
        this.access = access;
    }

    /**
     * How the attributes of a relationship are shown: as the view of the customer shows them of which the caller may see less.
     * Empty when the caller may not know of one of the two: the relationship does not exist then (D6).
     */
    Optional<Visibility> of(StoredRelationship row) {
        List<Optional<Sight>> both = List.of(sight(row.from()), sight(row.to()));
        if (both.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return both.stream().map(Optional::get).map(Sight::attributes).max(Visibility::compareTo);
    }

    /** What the caller sees of a customer; empty when it may not know of it. */
    Optional<Sight> sight(CustomerNumber number) {
        return judged.computeIfAbsent(number, this::judge);
    }

    private Optional<Sight> judge(CustomerNumber number) {
        return customers.find(entities, number)
                .map(standing -> new Sight(standing, access.view(caller, standing.facts(), Optional.empty())))
                .filter(Sight::open);
    }
}
