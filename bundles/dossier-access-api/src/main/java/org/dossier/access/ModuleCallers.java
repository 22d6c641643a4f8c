package org.dossier.access;

import org.dossier.core.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How a module of the ERP becomes a caller (M5, D16). Registered with bundle scope: the module is known by the bundle that got
 * the service, and by nothing that it says. Thread-safe.
 */
@ProviderType
public interface ModuleCallers {

    /**
     * The module as itself, for unattended work that its grant names.
     *
     * @throws org.dossier.core.AccessDenied when the bundle was not admitted
     */
    Caller self();

    /**
     * The module on behalf of a signed-in person: the rights are those that both have, and the trail names both.
     *
     * @param token the person's session token
     * @throws org.dossier.core.NotSignedIn when the person's session does not hold
     * @throws org.dossier.core.AccessDenied when the bundle was not admitted
     */
    Caller onBehalfOf(String token);
}
