package org.dossier.archive.provider.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.dossier.archive.provider.identifiers.Token;
import org.dossier.core.CustomerNumber;

/** The narrowing conditions of a search; all must hold, each by a number or by one of its tokens. Not thread-safe. */
final class Terms {

    private final List<Term> all = new ArrayList<>();

    void add(Optional<CustomerNumber> number, Set<Token> tokens) {
        all.add(new Term(number, List.copyOf(tokens)));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Term> all() {
        return all;
    }

    /** The fields that are searched, for the trail and for the view. */
    Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        all.forEach(term -> term.tokens().forEach(token -> fields.add(token.field())));
        return fields;
    }

    /**
     * One condition.
     *
     * @param number the number, when it can be one
     * @param tokens the tokens of which a customer has one
     */
    record Term(Optional<CustomerNumber> number, List<Token> tokens) {
    }
}
