package org.dossier.vault.provider;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.dossier.core.CustomerNumber;
import org.dossier.vault.MasterKey;
import org.dossier.vault.Vault;
import org.dossier.vault.provider.crypto.Suites;
import org.dossier.vault.provider.keys.CustomerKeys;
import org.dossier.vault.provider.keystore.KeyStoreMasterKey;
import org.dossier.vault.provider.keystore.KeyStores;
import org.dossier.vault.provider.keystore.OpenKeyStore;
import org.dossier.vault.provider.settings.Settings;
import org.dossier.vault.provider.settings.VaultSettings;
import org.dossier.vault.provider.table.KeyStoreTable;
import org.dossier.vault.provider.table.KeyTable;
import org.dossier.vault.provider.table.KeysDatabase;

/** The vault as a start puts it together: each node of the tests is one. */
public final class VaultFixture {

    private final Settings settings;
    private final OpenKeyStore keyStore;
    private final KeyTable table;

    /** A node on that database with the key store in that directory. */
    public VaultFixture(DataSource keys, Path directory) {
        KeysDatabase database = new KeysDatabase(keys);
        settings = new Settings(directory, 64, Duration.ofMinutes(5));
        keyStore = KeyStores.open(directory, new KeyStoreTable(database));
        table = new KeyTable(database);
    }

    /** So many customers of a name. */
    public static List<CustomerNumber> customers(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new CustomerNumber(name + "-" + i)).toList();
    }

    public OpenKeyStore keyStore() {
        return keyStore;
    }

    public KeyTable table() {
        return table;
    }

    public MasterKey master() {
        return new KeyStoreMasterKey(keyStore, suites());
    }

    public CustomerKeys keys(MasterKey master) {
        return new CustomerKeys(table, master, suites(), new VaultSettings(settings));
    }

    public Vault vault() {
        return new SealingVault(keys(master()));
    }

    private static Suites suites() {
        return KeyStores.SUITES;
    }
}
