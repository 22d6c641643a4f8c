package org.dossier.archive.provider.identifiers;

import java.util.Collection;
import java.util.List;

import javax.persistence.EntityManager;

import org.dossier.core.CustomerNumber;

/** Looks identifiers up and replaces them. Stateless; works in the transaction of the entity manager that it is given. */
public final class Identifiers {

    private static final String AFTER =
            "select i from Identifier i where i.token = :token and i.kind = :kind and i.number > :after"
            + " order by i.number";
    private static final String DROP = "delete from Identifier i where i.number = :number and i.kind in :kinds";
    private static final String RELEASE =
            "update Identifier i set i.claim = null where i.number = :number and i.claim is not null";
    private static final String RELEASE_BATCH = "update Identifier i set i.claim = null where i.claim is not null"
            + " and i.number in (select c.number from CustomerHead c where c.batch = :batch)";

    /** The customers that hold a token, after a number, in the order of their numbers. */
    public List<CustomerNumber> holders(EntityManager entities, Token token, String after, int limit) {
        return entities.createQuery(AFTER, Identifier.class).setParameter("token", token.value())
                .setParameter("kind", token.kind())
                .setParameter("after", after).setMaxResults(limit).getResultList().stream().map(Identifier::number).toList();
    }

    /** Whether a customer holds a token. */
    public boolean holds(EntityManager entities, CustomerNumber number, Token token) {
        return entities.find(Identifier.class, new IdentifierKey(number.value(), token)) != null;
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
