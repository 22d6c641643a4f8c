package org.dossier.access.provider.modules;

import java.util.Optional;

import org.dossier.access.AccessError;
import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.core.AccessDenied;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows which bundles were admitted, and the accounts that bear their rights. Thread-safe. */
@Component(service = Modules.class)
public final class Modules {

    private final ModuleStore store;
    private final AccountStore accounts;

    /** Knows the admissions of the store. */
    @Activate
    public Modules(@Reference ModuleStore store, @Reference AccountStore accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    /**
     * The account of an admitted bundle.
     *
     * @param unattended whether the bundle acts as itself, which its admission must name
     * @throws AccessDenied when the bundle was not admitted to that
     * @throws org.dossier.vault.DamagedValue when the admission was changed behind the services
     */
    public StoredAccount demand(String symbolicName, boolean unattended) {
        Optional<StoredAccount> account = store.find(symbolicName).filter(grant -> grant.unattended() || !unattended)
                .flatMap(grant -> accounts.find(grant.account())).filter(StoredAccount::enabled);
        return account.orElseThrow(() -> new AccessDenied(AccessError.NOT_ADMITTED,
                symbolicName + " was not admitted" + (unattended ? " to act as itself" : "")));
    }
}
