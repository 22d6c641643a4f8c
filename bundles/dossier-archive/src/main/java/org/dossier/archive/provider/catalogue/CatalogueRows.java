package org.dossier.archive.provider.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

/**
 * The catalogue as it is stored.
 *
 * @param head the revision
 * @param sections in the order in which they are shown
 * @param fields in the order in which they are shown
 */
record CatalogueRows(CatalogueRow head, List<SectionRow> sections, List<FieldRow> fields) {

    static CatalogueRows of(Catalogue catalogue) {
        List<SectionRow> sections = new ArrayList<>();
        catalogue.sections().forEach(s -> sections.add(new SectionRow(sections.size(), s)));
        List<FieldRow> fields = new ArrayList<>();
        catalogue.fields().forEach(f -> fields.add(new FieldRow(fields.size(), f)));
        return new CatalogueRows(new CatalogueRow(catalogue.revision()), sections, fields);
    }

    /** Empty while the archive is new. */
    static Optional<CatalogueRows> load(EntityManager entities) {
        return Optional.ofNullable(entities.find(CatalogueRow.class, CatalogueRow.ONLY)).map(head -> new CatalogueRows(head,
                entities.createQuery("select s from SectionRow s order by s.position", SectionRow.class).getResultList(),
                entities.createQuery("select f from FieldRow f order by f.position", FieldRow.class).getResultList()));
    }

    void store(EntityManager entities) {
        entities.persist(head);
        sections.forEach(entities::persist);
        fields.forEach(entities::persist);
    }

    Catalogue catalogue() {
        return new Catalogue(head.revision(), sections.stream().map(SectionRow::definition).toList(),
                fields.stream().map(FieldRow::definition).toList());
    }
}
