package org.dossier.access.provider.callers;

import java.util.Optional;

import org.dossier.access.Actor;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.audit.AuditedBy;
import org.dossier.core.Channel;

/**
 * A caller that has been resolved.
 *
 * @param account the account of the person, or of the module that acts as itself
 * @param module the bundle that passed the person's session on
 * @param moduleAccount the account that bounds what that bundle may do
 * @param channel the way by which the call came in
 */
public record Identity(StoredAccount account, Optional<String> module, Optional<StoredAccount> moduleAccount, Channel channel) {

    static Identity person(StoredAccount account, Channel channel) {
        return new Identity(account, Optional.empty(), Optional.empty(), channel);
    }

    /** As the API names it. */
    public Actor actor() {
        return new Actor(account.name(), module, account.posts(), channel);
    }

    /** As the trail names it. */
    public AuditedBy by() {
        return new AuditedBy(account.name(), module, channel);
    }
}
