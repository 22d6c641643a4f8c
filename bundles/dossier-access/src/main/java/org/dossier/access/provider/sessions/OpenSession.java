package org.dossier.access.provider.sessions;

import org.dossier.access.provider.accounts.StoredAccount;

/**
 * A session that holds now.
 *
 * @param tokenHash the hash of its token
 * @param account whose it is, as the account stands now
 * @param mustChangePassword whether nothing but a change of the password is allowed
 */
public record OpenSession(String tokenHash, StoredAccount account, boolean mustChangePassword) {
}
