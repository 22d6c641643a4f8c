package org.dossier.vault.provider.table;

import org.dossier.database.MigrationSource;
import org.osgi.service.component.annotations.Component;

/**
 * The vault's tables: beside the archive's database and not in it, so that its log and backups keep no key of an erased customer.
 */
@Component
public final class VaultTables implements MigrationSource {

    @Override
    public String schema() {
        return "vault";
    }

    @Override
    public String dataSource() {
        return KEYS;
    }
}
