package org.dossier.access.provider.store;

import org.dossier.database.MigrationSource;
import org.osgi.service.component.annotations.Component;

/** The tables of access control, prefix {@code access_}. */
@Component
public final class AccessTables implements MigrationSource {

    @Override
    public String schema() {
        return "access";
    }
}
