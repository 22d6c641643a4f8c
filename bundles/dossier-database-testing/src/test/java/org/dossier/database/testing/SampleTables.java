package org.dossier.database.testing;

import org.dossier.database.MigrationSource;

/** The tests' own table, as a provider would describe its tables. */
public record SampleTables(String dataSource) implements MigrationSource {

    @Override
    public String schema() {
        return "sample";
    }
}
