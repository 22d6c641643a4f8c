package org.dossier.archive.provider.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.persistence.EntityManager;

import org.dossier.core.CustomerNumber;

/** The customers that an account manager answers for. Works in the transaction of its entity manager and ends with it. */
final class PortfolioCandidates implements Candidates {

    private static final String AFTER = "select c.number from CustomerHead c where c.manager = :manager and c.number > :after"
            + " order by c.number";

    private final EntityManager entities;
    private final String manager;

    PortfolioCandidates(EntityManager entities, String manager) {
        this.entities = entities;
        this.manager = manager;
    }

    @Override
    public Chunk after(String number) {
        List<CustomerNumber> numbers = entities.createQuery(AFTER, String.class).setParameter("manager", manager)
                .setParameter("after", number).setMaxResults(CHUNK).getResultList().stream().map(CustomerNumber::new).toList();
        SortedMap<CustomerNumber, Set<String>> found = new TreeMap<>();
        numbers.forEach(next -> found.put(next, Set.of()));
        return new Chunk(found, numbers.size() < CHUNK ? Optional.empty() : Optional.of(numbers.get(CHUNK - 1)));
    }
}
