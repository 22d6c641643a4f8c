package org.dossier.access.provider.modules;

import java.util.Optional;

import org.dossier.access.provider.store.RowSeal;
import org.dossier.access.provider.store.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps admissions of bundles, with a tag each (D2). Thread-safe. */
@Component(service = ModuleStore.class)
public final class ModuleStore {

    private static final String TABLE = "access_module";

    private final Sql sql;
    private final RowSeal seal;

    /** The store over its parts. */
    @Activate
    public ModuleStore(@Reference Sql sql, @Reference RowSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** @throws org.dossier.vault.DamagedValue when the admission was changed or planted behind the services */
    public Optional<ModuleGrant> find(String symbolicName) {
        return sql.one("select symbolic_name, account, unattended, version, tag from access_module where symbolic_name = ?",
                row -> {
            ModuleGrant grant = new ModuleGrant(row.getString("symbolic_name"), row.getString("account"),
                    row.getShort("unattended") != 0, row.getLong("version"));
            seal.check(TABLE, symbolicName, grant.version(), grant.content(), row.getString("tag"));
            return grant;
        }, symbolicName);
    }

    /** Takes an admission back, in the caller's transaction. */
    public void delete(String symbolicName) {
        sql.update("delete from access_module where symbolic_name = ?", symbolicName);
    }

    /** Admits a bundle in the caller's transaction; it counts while the account that bears its rights is in use. */
    public void insert(ModuleGrant grant) {
        sql.update("insert into access_module (symbolic_name, account, unattended, version, tag) values (?, ?, ?, ?, ?)",
                grant.symbolicName(), grant.account(), (short) (grant.unattended() ? 1 : 0), grant.version(),
                seal.seal(TABLE, grant.symbolicName(), grant.version(), grant.content()));
    }
}
