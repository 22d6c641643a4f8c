package org.dossier.vault.provider;

import java.security.GeneralSecurityException;
import java.util.Collection;

import org.dossier.core.CustomerNumber;
import org.dossier.vault.DamagedValue;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.dossier.vault.provider.crypto.Bound;
import org.dossier.vault.provider.crypto.SealedForm;
import org.dossier.vault.provider.keys.CustomerKeys;
import org.dossier.vault.provider.keys.KeyPurpose;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The vault: finds the customer's key, and has its suite do the work. */
@Component
public final class SealingVault implements Vault {

    private final CustomerKeys keys;

    /** Works with those keys. */
    @Activate
    public SealingVault(@Reference CustomerKeys keys) {
        this.keys = keys;
    }

    @Override
    public void prepare(Collection<CustomerNumber> customers) {
        keys.prepare(customers);
    }

    @Override
    public byte[] seal(CustomerNumber customer, SealContext context, byte[] value) {
        return keys.use(customer, KeyPurpose.SEAL, (suite, key) -> SealedForm.seal(suite, key, context.bytes(), value));
    }

    @Override
    public byte[] open(CustomerNumber customer, SealContext context, byte[] sealed) {
        try {
            return keys.<byte[], GeneralSecurityException>use(customer, KeyPurpose.SEAL,
                    (suite, key) -> SealedForm.open(suite, key, context.bytes(), sealed));
        } catch (GeneralSecurityException e) {
            throw (DamagedValue) new DamagedValue(context).initCause(e);
        }
    }

    @Override
    public byte[] digest(CustomerNumber customer, SealContext context, byte[] content) {
        return keys.use(customer, KeyPurpose.DIGEST, (suite, key) -> suite.mac(key, Bound.bytes(context, content)));
    }
}
