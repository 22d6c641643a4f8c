package org.dossier.vault.provider.table;

import org.dossier.core.CustomerNumber;
import org.dossier.vault.SealContext;
import org.dossier.vault.WrappedKey;

/**
 * The key of a customer as the table has it.
 *
 * @param customer whose it is
 * @param suite the number of the suite that works with it
 * @param wrapped the key under the master key
 */
public record StoredKey(CustomerNumber customer, int suite, WrappedKey wrapped) {

    /** What a wrapped key is bound to: another customer's key, or the same under another suite, does not unwrap. */
    public static SealContext context(CustomerNumber customer, int suite) {
        return new SealContext("vault_key", customer.value(), "wrapped", suite);
    }

    /** What this key is bound to. */
    public SealContext context() {
        return context(customer, suite);
    }
}
