package org.dossier.archive.provider.database;

import org.apache.aries.jpa.template.JpaTemplate;
import org.dossier.database.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transactions on the tables of the archive. Thread-safe. */
@Component(service = ArchiveTransactions.class)
public final class ArchiveTransactions extends Transactions {

    /** Works on the persistence unit of the archive. */
    @Activate
    public ArchiveTransactions(@Reference(target = "(osgi.unit.name=dossier-archive)") JpaTemplate template) {
        super(template, "the customer archive");
    }
}
