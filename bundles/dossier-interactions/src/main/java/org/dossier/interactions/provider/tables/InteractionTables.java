package org.dossier.interactions.provider.tables;

import org.dossier.database.MigrationSource;
import org.osgi.service.component.annotations.Component;

/** The tables of interactions. */
@Component
public final class InteractionTables implements MigrationSource {

    @Override
    public String schema() {
        return "interactions";
    }
}
