package org.dossier.archive.provider.relationships.reading;

import org.dossier.access.Operation;
import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.customers.Standing;

/**
 * What a caller sees of one customer's relationships.
 *
 * @param standing where the customer stands
 * @param view what the caller may see of it
 */
record Sight(Standing standing, View view) {

    /** Whether the caller may know of the customer's relationships at all. */
    boolean open() {
        return view.visible() && view.allows(Operation.QUERY, Catalogue.BASIC);
    }

    /** How attributes are shown. */
    Visibility attributes() {
        return view.visibility(Catalogue.RELATIONSHIP);
    }
}
