package org.dossier.reporting.provider.tables;

import org.apache.aries.jpa.template.JpaTemplate;
import org.dossier.database.SchemaReady;
import org.dossier.database.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transactions on the tables of reporting, once these are migrated. Thread-safe. */
@Component(service = ReportingTransactions.class)
public final class ReportingTransactions extends Transactions {

    /** There once the tables are. */
    @Activate
    public ReportingTransactions(@Reference(target = "(osgi.unit.name=dossier-reporting)") JpaTemplate template,
            @Reference(target = "(schema=reporting)") SchemaReady tables) {
        this(template);
    }

    /** On a persistence unit whose tables are there. */
    public ReportingTransactions(JpaTemplate template) {
        super(template, "the record of reports");
    }
}
