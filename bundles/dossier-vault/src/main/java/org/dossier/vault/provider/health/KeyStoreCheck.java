package org.dossier.vault.provider.health;

import java.io.IOException;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.dossier.core.Unavailable;
import org.dossier.vault.provider.keystore.OpenKeyStore;
import org.dossier.vault.provider.table.KeysDatabase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Critical while the key store is refused or out of reach. Warns of what the default does not resist: a stolen disk, as long as
 * the key store and the wrapped keys lie on one machine, and whoever reads the key store's directory, as long as its password
 * lies there too.
 */
@Component(property = {HealthCheck.NAME + "=Dossier: key store", HealthCheck.TAGS + "=dossier"})
public final class KeyStoreCheck implements HealthCheck {

    private final OpenKeyStore keyStore;
    private final KeysDatabase database;

    /** Both may be absent: a check that vanished with what it checks would report nothing. */
    @Activate
    public KeyStoreCheck(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
            OpenKeyStore keyStore,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
            KeysDatabase database) {
        this.keyStore = keyStore;
        this.database = database;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        if (keyStore == null || database == null) {
            log.critical("The vault waits for its configuration, for the data source dossier-keys, or for its tables.");
        } else {
            examine(log);
        }
        return new Result(log);
    }

    private void examine(FormattingResultLog log) {
        try {
            log.info("The key store is open, generation {} of the master key.", keyStore.generation());
            warn(log);
        } catch (Unavailable e) {
            log.critical("{} {}", e.getMessage(), e.code().remedy());
        } catch (IOException e) {
            log.critical("The modes of the key store cannot be read: {}", e.getMessage());
        }
    }

    private void warn(FormattingResultLog log) throws IOException {
        if (DatabasePlace.here(database.url())) {
            log.warn("Key store and wrapped keys lie on one machine: "
                    + "this resists stolen databases and backups; not a stolen disk.");
        }
        if (keyStore.passwordBeside()) {
            log.warn("The password of the key store lies beside it: whoever reads the directory has the master key. "
                    + "Set DOSSIER_KEYSTORE_PASSWORD and keep the password elsewhere.");
        }
        if (keyStore.openToOthers()) {
            log.warn("Others on this machine may read the key store or its password: give both files the mode 600.");
        }
    }
}
