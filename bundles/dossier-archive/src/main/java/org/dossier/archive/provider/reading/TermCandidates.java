package org.dossier.archive.provider.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.archive.provider.identifiers.Identifiers;
import org.dossier.archive.provider.identifiers.Token;
import org.dossier.core.CustomerNumber;

/** The customers that fulfil the terms of a search. Works in the transaction of its entity manager and ends with it. */
final class TermCandidates implements Candidates {

    private final EntityManager entities;
    private final Terms terms;
    private final Identifiers identifiers = new Identifiers();

    TermCandidates(EntityManager entities, Terms terms) {
        this.entities = entities;
        this.terms = terms;
    }

    /** The first term leads, the others narrow it. */
    @Override
    public Chunk after(String number) {
        Terms.Term first = terms.all().get(0);
        SortedMap<CustomerNumber, Set<String>> found = new TreeMap<>();
        Optional<CustomerNumber> last = Optional.empty();
        for (Token token : first.tokens()) {
            List<CustomerNumber> holders = identifiers.holders(entities, token, number, CHUNK);
            holders.forEach(holder -> found.computeIfAbsent(holder, n -> new TreeSet<>()).add(token.field()));
            if (holders.size() == CHUNK) {
                CustomerNumber end = holders.get(CHUNK - 1);
                last = Optional.of(last.filter(earlier -> earlier.compareTo(end) < 0).orElse(end));
            }
        }
        first.number().filter(n -> n.value().compareTo(number) > 0).ifPresent(n -> found.put(n, Set.of()));
        // what lies beyond the end of one token's rows comes again with the next chunk
        last.ifPresent(end -> found.keySet().removeIf(n -> n.compareTo(end) > 0));
        terms.all().stream().skip(1).forEach(further -> found.keySet().removeIf(n -> !fulfils(n, further)));
        return new Chunk(found, last);
    }

    private boolean fulfils(CustomerNumber number, Terms.Term term) {
        return term.number().filter(number::equals).isPresent()
                || term.tokens().stream().anyMatch(token -> identifiers.holds(entities, number, token));
    }
}
