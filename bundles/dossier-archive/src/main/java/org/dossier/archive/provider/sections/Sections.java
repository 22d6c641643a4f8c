package org.dossier.archive.provider.sections;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.core.CustomerNumber;

/**
 * Looks versions of sections up. Every query is led by one customer's number, the head of the primary key: joins and lists of
 * numbers made Derby read the whole table. Stateless; works in the transaction of the entity manager that it is given.
 */
public final class Sections {

    /** The inner query repeats the number: joined by it to the outer one, Derby kept a copy of the whole table on disk for it. */
    private static final String OF_CUSTOMER = "select s from SectionVersion s where s.number = :number and s.recordedAt <= :asOf"
            + " and s.version = (select max(t.version) from SectionVersion t"
            + " where t.number = :number and t.section = s.section and t.recordedAt <= :asOf)";
    private static final String NEWEST = "select s from SectionVersion s where s.number = :number and s.section = :section"
            + " order by s.version desc";
    private static final String HISTORY = "select s from SectionVersion s where s.number = :number and s.section in :sections"
            + " and (s.headVersion < :before or s.headVersion = :before and s.section > :after)"
            + " order by s.headVersion desc, s.section";
    /** Later than anything that is recorded; both databases know it. */
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    /** The sections of a customer as they were known at a moment; without a moment as they are now. */
    public List<SectionVersion> ofCustomer(EntityManager entities, CustomerNumber number, Optional<Instant> asOf) {
        return entities.createQuery(OF_CUSTOMER, SectionVersion.class).setParameter("number", number.value())
                .setParameter("asOf", asOf.orElse(EVER)).getResultList();
    }

    /** The newest version of a section; empty when the customer has none. */
    public Optional<SectionVersion> newest(EntityManager entities, CustomerNumber number, String section) {
        return entities.createQuery(NEWEST, SectionVersion.class).setParameter("number", number.value())
                .setParameter("section", section).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** One version of a section; empty when there is none. */
    public Optional<SectionVersion> version(EntityManager entities, CustomerNumber number, String section, long version) {
        return Optional.ofNullable(entities.find(SectionVersion.class, new SectionKey(number.value(), section, version)));
    }

    /** The versions of some sections, newest first, after a place in that order. */
    public List<SectionVersion> history(EntityManager entities, CustomerNumber number, Collection<String> sections,
            HistoryPlace after, int limit) {
        return sections.isEmpty() ? List.of() : entities.createQuery(HISTORY, SectionVersion.class)
                .setParameter("number", number.value()).setParameter("sections", sections)
                .setParameter("before", after.headVersion()).setParameter("after", after.section())
                .setMaxResults(limit).getResultList();
    }
}
