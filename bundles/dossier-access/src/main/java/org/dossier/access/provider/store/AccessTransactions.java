package org.dossier.access.provider.store;

import org.apache.aries.jpa.template.JpaTemplate;
import org.dossier.database.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transactions on the tables of access control. Thread-safe. */
@Component(service = AccessTransactions.class)
public final class AccessTransactions extends Transactions {

    /** Works on the persistence unit of access control. */
    @Activate
    public AccessTransactions(@Reference(target = "(osgi.unit.name=dossier-access)") JpaTemplate template) {
        super(template, "access control");
    }
}
