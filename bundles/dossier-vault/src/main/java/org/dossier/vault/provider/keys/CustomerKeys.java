package org.dossier.vault.provider.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.dossier.core.CustomerNumber;
import org.dossier.core.NotFound;
import org.dossier.vault.CryptoSuite;
import org.dossier.vault.MasterKey;
import org.dossier.vault.VaultError;
import org.dossier.vault.WrappedKey;
import org.dossier.vault.provider.crypto.Secret;
import org.dossier.vault.provider.crypto.Suites;
import org.dossier.vault.provider.settings.VaultSettings;
import org.dossier.vault.provider.table.KeyTable;
import org.dossier.vault.provider.table.StoredKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The keys of customers. Thread-safe. */
@Component(service = CustomerKeys.class)
public final class CustomerKeys {

    /** How many keys one commit writes at most: Derby's locks and PostgreSQL's parameters are bounded. */
    private static final int BLOCK = 1_000;

    private final KeyTable table;
    private final MasterKey master;
    private final Suites suites;
    private final KeyCache cache;

    /** The reference to the master key is greedy: a key that another bundle keeps more safely takes its place at once. */
    @Activate
    public CustomerKeys(@Reference KeyTable table, @Reference(policyOption = ReferencePolicyOption.GREEDY) MasterKey master,
            @Reference Suites suites, @Reference VaultSettings settings) {
        this.table = table;
        this.master = master;
        this.suites = suites;
        this.cache = new KeyCache(settings.current());
    }

    /** Wipes what is in memory. */
    @Deactivate
    public void close() {
        cache.clear();
    }

    /** Makes the keys that are missing and returns once they are durable; up to 1,000 customers share one commit. */
    public void prepare(Collection<CustomerNumber> customers) {
        List<CustomerNumber> ordered = new ArrayList<>(new TreeSet<>(customers));
        for (int from = 0; from < ordered.size(); from += BLOCK) {
            prepareBlock(new TreeSet<>(ordered.subList(from, Math.min(ordered.size(), from + BLOCK))));
        }
    }

    /**
     * Uses the key of a customer.
     *
     * @throws NotFound when the customer has none
     * @throws org.dossier.vault.DamagedValue when its row was altered
     * @throws org.dossier.core.Unavailable when the key is out of reach
     */
    public <R, E extends Exception> R use(CustomerNumber customer, KeyPurpose purpose, KeyUse<R, E> use) throws E {
        Optional<R> result = cache.get(customer, this::load).use(purpose, use);
        return result.isPresent() ? result.get() : useOnce(customer, purpose, use);
    }

    /** The cache dropped the key between handing it out and its use; a key of our own nobody can drop. */
    private <R, E extends Exception> R useOnce(CustomerNumber customer, KeyPurpose purpose, KeyUse<R, E> use) throws E {
        DataKey own = load(customer);
        try {
            return own.use(purpose, use).orElseThrow();
        } finally {
            own.wipe();
        }
    }

    private DataKey load(CustomerNumber customer) {
        StoredKey stored = table.find(customer).orElseThrow(() ->
                new NotFound(VaultError.NO_KEY, "customer " + customer + " has no key: never prepared, or erased"));
        CryptoSuite suite = suites.of(stored.suite());
        byte[] root = master.unwrap(stored.wrapped(), stored.context());
        return derived(suite, root);
    }

    private void prepareBlock(TreeSet<CustomerNumber> block) {
        Map<CustomerNumber, DataKey> made = new HashMap<>();
        try {
            for (StoredKey written : table.createMissing(block, customer -> make(customer, made))) {
                cache.replace(written.customer(), made.remove(written.customer()));
            }
        } finally {
            made.values().forEach(DataKey::wipe);
        }
    }

    /** Asked again after a collision, since only keys that were written may stay. */
    private StoredKey make(CustomerNumber customer, Map<CustomerNumber, DataKey> made) {
        CryptoSuite suite = suites.present();
        byte[] root = suite.newKey();
        WrappedKey wrapped = master.wrap(root, StoredKey.context(customer, suite.number()));
        Optional.ofNullable(made.put(customer, derived(suite, root))).ifPresent(DataKey::wipe);
        return new StoredKey(customer, suite.number(), wrapped);
    }

    private static DataKey derived(CryptoSuite suite, byte[] root) {
        try {
            return new DataKey(suite, root);
        } finally {
            Secret.wipe(root);
        }
    }
}
