package org.dossier.archive.provider.identifiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.persistence.EntityManager;

import org.dossier.core.CustomerNumber;

/** Looks identifiers up and replaces them. Stateless; works in the transaction of the entity manager that it is given. */
public final class Identifiers {

    private static final int MOST_TOKENS = 500;
    private static final String HOLDING = "select i from Identifier i where i.token in :tokens";
    private static final String DROP = "delete from Identifier i where i.number = :number and i.kind in :kinds";
    private static final String RELEASE = "update Identifier i set i.claim = null where i.number = :number and i.claim is not null";
    private static final String RELEASE_BATCH = "update Identifier i set i.claim = null where i.claim is not null"
            + " and i.number in (select c.number from CustomerHead c where c.batch = :batch)";

    /** The identifiers that hold one of the tokens, whoever has them. */
    public List<Identifier> holding(EntityManager entities, Collection<Token> tokens) {
        List<Token> wanted = List.copyOf(tokens);
        List<Identifier> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += MOST_TOKENS) {
            List<String> values = wanted.subList(from, Math.min(wanted.size(), from + MOST_TOKENS)).stream().map(Token::value).toList();
            found.addAll(entities.createQuery(HOLDING, Identifier.class).setParameter("tokens", values).getResultList());
        }
        found.removeIf(identifier -> !wanted.contains(identifier.token()));
        return found;
    }

    /** Puts others in the place of a customer's identifiers of some kinds. */
    public void replace(EntityManager entities, CustomerNumber number, Collection<String> kinds, Collection<Identifier> others) {
        if (!kinds.isEmpty()) {
            entities.createQuery(DROP).setParameter("number", number.value()).setParameter("kinds", kinds).executeUpdate();
        }
        others.forEach(entities::persist);
    }

    /** A customer that was turned down no longer holds what is unique. */
    public void release(EntityManager entities, CustomerNumber number) {
        entities.createQuery(RELEASE).setParameter("number", number.value()).executeUpdate();
    }

    /** The same for all customers of a batch. */
    public void releaseBatch(EntityManager entities, String batch) {
        entities.createQuery(RELEASE_BATCH).setParameter("batch", batch).executeUpdate();
    }
}
