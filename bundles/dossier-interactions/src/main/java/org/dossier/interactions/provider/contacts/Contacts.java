package org.dossier.interactions.provider.contacts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.core.CustomerNumber;
import org.dossier.interactions.provider.tables.Place;

/** Looks contacts up. Stateless; works in the transaction of the entity manager that it is given. */
final class Contacts {

    private static final String LATEST = "select c from Contact c where c.number = :number"
            + " and (c.happenedAt < :at or c.happenedAt = :at and c.id < :id) order by c.happenedAt desc, c.id desc";
    private static final String KEYS = "select concat(c.number, '/', c.id) from Contact c where concat(c.number, '/', c.id) > :after"
            + " order by concat(c.number, '/', c.id)";
    /** Later than anything that is recorded; both databases know it. */
    private static final Place START = new Place("9999-01-01T00:00:00Z", "~");

    List<Contact> latest(EntityManager entities, CustomerNumber number, Optional<Place> after, int limit) {
        Place before = after.orElse(START);
        return entities.createQuery(LATEST, Contact.class).setParameter("number", number.value())
                .setParameter("at", Instant.parse(before.first())).setParameter("id", before.second())
                .setMaxResults(limit).getResultList();
    }

    List<Contact> byKeys(EntityManager entities, Collection<String> keys) {
        return keys.stream().map(key -> key.split("/", 2))
                .map(parts -> entities.find(Contact.class, new ContactKey(parts[0], parts[1])))
                .filter(contact -> contact != null).toList();
    }

    List<String> keys(EntityManager entities, Optional<String> after, int limit) {
        return entities.createQuery(KEYS, String.class).setParameter("after", after.orElse("")).setMaxResults(limit).getResultList();
    }
}
