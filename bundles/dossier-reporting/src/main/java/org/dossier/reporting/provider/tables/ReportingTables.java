package org.dossier.reporting.provider.tables;

import org.dossier.database.MigrationSource;
import org.osgi.service.component.annotations.Component;

/** The tables of reporting. */
@Component
public final class ReportingTables implements MigrationSource {

    @Override
    public String schema() {
        return "reporting";
    }
}
