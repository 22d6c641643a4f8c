package org.dossier.access;

import java.util.Optional;
import java.util.Set;

import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Accounts as the security administrator keeps them (D8, S23): nothing takes effect before another administrator has agreed.
 * Thread-safe.
 */
@ProviderType
public interface Accounts {

    /**
     * All accounts by name.
     *
     * @throws org.dossier.core.AccessDenied without {@code accounts:read}
     */
    Page<Account> list(Caller caller, PageRequest page);

    /**
     * Proposes a new account. Once agreed to, a one-time code for its first sign-in is written out.
     *
     * @param name 2 to 32 lower-case letters, digits, dots or hyphens
     * @param posts the posts that it shall hold
     * @param unit the unit that it shall belong to
     * @throws org.dossier.core.AccessDenied without {@code accounts:propose}
     * @throws org.dossier.core.Conflict when the name is taken
     * @throws org.dossier.core.Invalid when the name, a post or their combination is refused (duty conflict)
     */
    ProposalId proposeNew(Caller caller, String name, Set<String> posts, Optional<String> unit);

    /**
     * Disables an account at once and ends its sessions; needs no second person, since it takes rights away.
     *
     * @throws org.dossier.core.AccessDenied without {@code accounts:disable}
     * @throws org.dossier.core.NotFound when there is no such account
     */
    void disable(Caller caller, String name);
}
