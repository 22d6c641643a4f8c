package org.dossier.archive.provider.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.persistence.EntityManager;

import org.dossier.access.AccessControl;
import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.archive.CustomerQuery;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.archive.provider.customers.Visit;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Collects the customers that fulfil a search and that the caller may know of. Who may not know of a field does not find by it,
 * either (D6). Thread-safe.
 */
@Component(service = Hits.class)
public final class Hits {

    private final AccessControl access;
    private final Customers customers;

    /** Scope first, as a condition of the query; then the view of each customer. */
    @Activate
    public Hits(@Reference AccessControl access, @Reference Customers customers) {
        this.access = access;
        this.customers = customers;
    }

    /** At most as many as wanted, in the order of their numbers, after a number. */
    List<Visit> collect(EntityManager entities, Caller caller, CustomerQuery query, Terms terms, String after, int wanted) {
        ScopedHeads heads = new ScopedHeads(entities, access.scope(caller), query.manager());
        Candidates candidates = query.manager().filter(manager -> terms.isEmpty())
                .<Candidates>map(manager -> new PortfolioCandidates(entities, manager))
                .orElseGet(() -> new TermCandidates(entities, terms));
        List<Visit> hits = new ArrayList<>();
        Optional<String> from = Optional.of(after);
        while (from.isPresent() && hits.size() < wanted) {
            Candidates.Chunk chunk = candidates.after(from.get());
            chunk.found().entrySet().stream()
                    .flatMap(found -> heads.find(found.getKey()).stream()
                            .map(head -> customers.standing(entities, head))
                            .filter(standing -> query.state().filter(state -> state != standing.state()).isEmpty())
                            .flatMap(standing -> visit(caller, standing, found.getValue()).stream()))
                    .limit(wanted - hits.size())
                    .forEach(hits::add);
            from = chunk.last().map(CustomerNumber::value);
        }
        return hits;
    }

    private Optional<Visit> visit(Caller caller, Standing standing, Set<String> foundBy) {
        View view = access.view(caller, standing.facts(), Optional.empty());
        boolean known = foundBy.isEmpty() || foundBy.stream().anyMatch(field -> view.visibility(field) != Visibility.ABSENT);
        return view.visible() && known ? Optional.of(new Visit(standing, view)) : Optional.empty();
    }
}
