package org.dossier.archive.provider.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

import org.dossier.access.RowScope;
import org.dossier.access.Sensitivity;
import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.core.CustomerNumber;

/**
 * Head rows within a caller's scope, which is a condition of the query: what lies outside is never loaded (D6). Works in the
 * transaction of its entity manager and ends with it.
 */
final class ScopedHeads {

    private static final String SELECT = "select c from CustomerHead c where c.number = :number and c.sensitivity in :levels";
    private static final String MANAGER = " and c.manager = :manager";
    private static final String OWN = " and (c.manager in :managers or c.unit in :units)";
    /** A name that no account and no unit has, since an empty list is no SQL. */
    private static final List<String> NOBODY = List.of("");

    private final EntityManager entities;
    private final RowScope scope;
    private final Optional<String> manager;
    private final String text;

    ScopedHeads(EntityManager entities, RowScope scope, Optional<String> manager) {
        this.entities = entities;
        this.scope = scope;
        this.manager = manager;
        this.text = SELECT + (manager.isPresent() ? MANAGER : "") + (scope.everything() ? "" : OWN);
    }

    /** The head of a number; empty when there is none or it lies outside. */
    Optional<CustomerHead> find(CustomerNumber number) {
        TypedQuery<CustomerHead> query = entities.createQuery(text, CustomerHead.class)
                .setParameter("number", number.value()).setParameter("levels", upTo(scope.highest()));
        manager.ifPresent(account -> query.setParameter("manager", account));
        if (!scope.everything()) {
            query.setParameter("managers", scope.managers().isEmpty() ? NOBODY : scope.managers());
            query.setParameter("units", scope.units().isEmpty() ? NOBODY : scope.units());
        }
        return query.getResultList().stream().findFirst();
    }

    private static List<Sensitivity> upTo(Sensitivity highest) {
        return Arrays.stream(Sensitivity.values()).filter(level -> level.compareTo(highest) <= 0).toList();
    }
}
