package org.dossier.archive.provider.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

import org.dossier.access.RowScope;
import org.dossier.access.Sensitivity;
import org.dossier.archive.provider.customers.CustomerHead;

/** Head rows within a caller's scope, which becomes a condition of the query: what lies outside is never loaded (D6). Stateless. */
final class ScopedHeads {

    private static final String SELECT = "select c from CustomerHead c where c.number in :numbers and c.sensitivity in :levels";
    private static final String MANAGER = " and c.manager = :manager";
    private static final String OWN = " and (c.manager in :managers or c.unit in :units)";
    private static final String ORDER = " order by c.number";
    /** A name that no account and no unit has, since an empty list is no SQL. */
    private static final List<String> NOBODY = List.of("");

    /** The heads of some numbers that lie in the scope, by number. */
    List<CustomerHead> select(EntityManager entities, Collection<String> numbers, RowScope scope, Optional<String> manager) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String text = SELECT + (manager.isPresent() ? MANAGER : "") + (scope.everything() ? "" : OWN) + ORDER;
        TypedQuery<CustomerHead> query = entities.createQuery(text, CustomerHead.class)
                .setParameter("numbers", numbers).setParameter("levels", upTo(scope.highest()));
        manager.ifPresent(account -> query.setParameter("manager", account));
        if (!scope.everything()) {
            query.setParameter("managers", scope.managers().isEmpty() ? NOBODY : scope.managers());
            query.setParameter("units", scope.units().isEmpty() ? NOBODY : scope.units());
        }
        return query.getResultList();
    }

    private static List<Sensitivity> upTo(Sensitivity highest) {
        return Arrays.stream(Sensitivity.values()).filter(level -> level.compareTo(highest) <= 0).toList();
    }
}
