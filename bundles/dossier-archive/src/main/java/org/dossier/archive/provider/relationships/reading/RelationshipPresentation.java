package org.dossier.archive.provider.relationships.reading;

import java.util.SortedMap;
import java.util.TreeMap;

import javax.persistence.EntityManager;

import org.dossier.access.AccessControl;
import org.dossier.access.Visibility;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.Relationship;
import org.dossier.archive.RelationshipId;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.masks.Masks;
import org.dossier.archive.provider.relationships.rows.RelationshipSeal;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.core.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens relationships and puts them into the form in which they may be seen. Thread-safe. */
@Component(service = RelationshipPresentation.class)
public final class RelationshipPresentation {

    private final AccessControl access;
    private final Customers customers;
    private final RelationshipSeal seal;
    private final Rulebook rulebook;
    private final Masks masks;

    /** The access service decides, and the catalogue names the mask. */
    @Activate
    public RelationshipPresentation(@Reference AccessControl access, @Reference Customers customers,
            @Reference RelationshipSeal seal, @Reference Rulebook rulebook) {
        this.access = access;
        this.customers = customers;
        this.seal = seal;
        this.rulebook = rulebook;
        this.masks = new Masks(rulebook.checks().phone());
    }

    /** Starts to gather what a caller is shown. */
    public Seen by(EntityManager entities, Caller caller) {
        return new Seen(new Sights(entities, caller, customers, access), this);
    }

    /**
     * A relationship as it may be seen. It is opened also where no attribute is shown, since only then it is known to be genuine.
     *
     * @throws org.dossier.vault.DamagedValue when it is not what was entered
     */
    Relationship shown(StoredRelationship row, Visibility visibility) {
        SortedMap<String, FieldValue> attributes = new TreeMap<>(seal.open(row));
        if (visibility == Visibility.ABSENT) {
            attributes.clear();
        } else if (visibility == Visibility.MASKED) {
            FieldDefinition definition = rulebook.present().catalogue().field(Catalogue.RELATIONSHIP).orElseThrow();
            attributes.replaceAll((name, value) -> masks.hide(definition, value));
        }
        return new Relationship(new RelationshipId(row.id()),
                new NewRelationship(row.from(), row.type(), row.to(), row.since(), row.until(), attributes));
    }
}
