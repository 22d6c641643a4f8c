package org.dossier.vault;

import java.util.Collection;

import org.dossier.core.CustomerNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Seals and opens what is kept of a customer, under that customer's own key (D4). Knows no right and writes no audit entry: its
 * callers are Dossier's providers, which have asked the access service and write the trail. Thread-safe.
 */
@ProviderType
public interface Vault {

    /**
     * Creates the keys of customers that do not have one yet and returns once they are durable, outside any transaction of the
     * caller: a key is there before its customer. Cheap when called with a whole block of numbers.
     *
     * @throws org.dossier.core.Unavailable when the key store is away
     */
    void prepare(Collection<CustomerNumber> customers);

    /**
     * Seals a value with AES-256-GCM (NIST SP 800-38D) under the customer's key, with the context as associated data. Two
     * sealings of one value differ.
     *
     * @throws org.dossier.core.NotFound when the customer has no key: it was not prepared, or was erased
     * @throws org.dossier.core.Unavailable when the key store is away
     */
    byte[] seal(CustomerNumber customer, SealContext context, byte[] value);

    /**
     * Opens what {@link #seal} made.
     *
     * @throws org.dossier.core.NotFound when the customer has no key: it was erased
     * @throws DamagedValue when the value was altered, cut, or moved from another place
     * @throws org.dossier.core.Unavailable when the key store is away
     */
    byte[] open(CustomerNumber customer, SealContext context, byte[] sealed);

    /**
     * A digest of a row that the audit log may keep (D2): HMAC-SHA-256 under a key derived from the customer's, so that it
     * betrays nothing without the key and nothing at all after an erasure.
     *
     * @return 32 bytes, the same for the same row
     * @throws org.dossier.core.NotFound when the customer has no key
     */
    byte[] digest(CustomerNumber customer, SealContext context, byte[] content);
}
