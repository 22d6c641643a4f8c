package org.dossier.archive.provider.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.archive.provider.identifiers.Identifier;
import org.dossier.archive.provider.identifiers.Token;

/**
 * The customers that fulfil the terms of a search, whoever may see them, a chunk at a time in the order of their numbers. Works in the
 * transaction of its entity manager and ends with it.
 */
final class Candidates {

    private static final int CHUNK = 500;
    private static final String NEXT = "select i from Identifier i where i.token in :tokens and i.number > :after order by i.number";
    private static final String AMONG = "select i from Identifier i where i.token in :tokens and i.number in :numbers";

    private final EntityManager entities;
    private final Terms terms;

    Candidates(EntityManager entities, Terms terms) {
        this.entities = entities;
        this.terms = terms;
    }

    /** The chunk after a number. The first term leads, the others narrow it. */
    Chunk after(String number) {
        Terms.Term first = terms.all().get(0);
        List<Identifier> rows = first.tokens().isEmpty() ? List.of()
                : entities.createQuery(NEXT, Identifier.class).setParameter("tokens", values(first.tokens()))
                        .setParameter("after", number).setMaxResults(CHUNK).getResultList();
        Optional<String> last = rows.size() < CHUNK ? Optional.empty() : Optional.of(rows.get(CHUNK - 1).number().value());
        SortedMap<String, Set<String>> found = new TreeMap<>();
        rows.forEach(i -> found.computeIfAbsent(i.number().value(), n -> new TreeSet<>()).add(i.token().field()));
        first.number().filter(n -> n.compareTo(number) > 0 && n.compareTo(last.orElse(n)) <= 0)
                .ifPresent(n -> found.put(n, Set.of()));
        terms.all().stream().skip(1).forEach(further -> narrow(found, further));
        return new Chunk(found, last);
    }

    private void narrow(SortedMap<String, Set<String>> found, Terms.Term term) {
        Set<String> kept = new HashSet<>();
        term.number().ifPresent(kept::add);
        if (!term.tokens().isEmpty() && !found.isEmpty()) {
            entities.createQuery(AMONG, Identifier.class).setParameter("tokens", values(term.tokens()))
                    .setParameter("numbers", found.keySet()).getResultList()
                    .forEach(i -> kept.add(i.number().value()));
        }
        found.keySet().retainAll(kept);
    }

    private static List<String> values(Collection<Token> tokens) {
        return tokens.stream().map(Token::value).toList();
    }

    /**
     * Some candidates.
     *
     * @param found the numbers, each with the fields by which the first term found it; none where the number itself was given
     * @param last where to go on; empty when there are no more
     */
    record Chunk(SortedMap<String, Set<String>> found, Optional<String> last) {
    }
}
