package org.dossier.interactions.provider.tables;

import org.apache.aries.jpa.template.JpaTemplate;
import org.dossier.database.SchemaReady;
import org.dossier.database.Transactions;
import org.dossier.database.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transactions on the tables of interactions, once these are migrated. Thread-safe. */
@Component(service = InteractionTransactions.class)
public final class InteractionTransactions extends Transactions {

    /** There once the tables are. */
    @Activate
    public InteractionTransactions(@Reference(target = "(osgi.unit.name=dossier-interactions)") JpaTemplate template,
            @Reference(target = "(schema=interactions)") SchemaReady tables) {
        this(template);
    }

    /** On a persistence unit whose tables are there. */
    public InteractionTransactions(JpaTemplate template) {
        super(template, "the record of interactions");
    }

    /** Reads; in a transaction all the same, since explicit SQL works on the connection of one. */
    @Override
    public <T> T read(Work<T> work) {
        return change(work);
    }
}
