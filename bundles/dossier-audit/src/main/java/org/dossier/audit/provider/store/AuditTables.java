package org.dossier.audit.provider.store;

import org.dossier.database.MigrationSource;
import org.osgi.service.component.annotations.Component;

/** The log's tables. */
@Component
public final class AuditTables implements MigrationSource {

    @Override
    public String schema() {
        return "audit";
    }
}
