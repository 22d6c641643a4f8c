package org.dossier.archive.provider.relationships.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerState;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.archive.provider.relationships.rows.RelationshipSeal;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What must still hold when relationships are put into force. Thread-safe. */
@Component(service = Agreement.class)
public final class Agreement {

    private final Customers customers;
    private final RelationshipSeal seal;

    /** Looks at the rows and at their customers as they stand now. */
    @Activate
    public Agreement(@Reference Customers customers, @Reference RelationshipSeal seal) {
        this.customers = customers;
        this.seal = seal;
    }

    /**
     * Insists that the relationships are those that were entered, and that no intake of their customers was turned down since.
     *
     * @throws org.dossier.vault.DamagedValue when one was changed behind the services (D2)
     * @throws Conflict naming a customer whose intake was turned down
     */
    void demand(EntityManager entities, List<StoredRelationship> agreed) {
        Set<CustomerNumber> numbers = new TreeSet<>();
        for (StoredRelationship row : agreed) {
            seal.open(row);
            numbers.add(row.from());
            numbers.add(row.to());
        }
        Optional<CustomerNumber> gone = numbers.stream().filter(number -> customers.find(entities, number).map(Standing::state)
                .filter(state -> state != CustomerState.REJECTED).isEmpty()).findFirst();
        if (gone.isPresent()) {
            throw new Conflict(ArchiveError.TURNED_DOWN, "the intake of " + gone.get() + " was turned down");
        }
    }
}
