package org.dossier.archive.provider.database;

import org.dossier.database.MigrationSource;
import org.osgi.service.component.annotations.Component;

/** The tables of the archive. */
@Component
public final class ArchiveTables implements MigrationSource {

    @Override
    public String schema() {
        return "archive";
    }
}
