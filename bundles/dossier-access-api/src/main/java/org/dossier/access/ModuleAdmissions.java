package org.dossier.access;

import org.dossier.core.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which bundles may call (M5, D16), as administrators keep them: nothing takes effect before another one has agreed. Thread-safe.
 */
@ProviderType
public interface ModuleAdmissions {

    /**
     * Proposes to admit a bundle. A module never decides a proposal, whatever its posts are. Audited.
     *
     * @throws org.dossier.core.AccessDenied without {@code accounts:propose}
     * @throws org.dossier.core.Conflict when the bundle or the account's name is taken
     * @throws org.dossier.core.Invalid when a name, a post or their combination is refused
     */
    ProposalId propose(Caller caller, NewModule module);
}
