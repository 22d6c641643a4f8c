package org.dossier.access;

import java.util.Optional;

import org.dossier.core.Caller;
import org.dossier.core.IdempotencyKey;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Remembers which change an account has already made under a key of its own, in the transaction of that change. Kept for at least
 * a day. Thread-safe.
 */
@ProviderType
public interface IdempotencyKeys {

    /**
     * Looks a key up, or claims it for the caller's transaction; a concurrent second claim waits for the first.
     *
     * @param digest of the request, so that the same key with another request is noticed; hexadecimal, and keyed where it covers
     *     protected values
     * @return what {@link #remember} kept; empty when the caller is the first and shall do the work
     * @throws org.dossier.core.Conflict when the key was used with another request
     * @throws IllegalStateException when no JTA transaction is active
     */
    Optional<String> recall(Caller caller, IdempotencyKey key, String digest);

    /**
     * Keeps the identifier of what the change made; never data.
     *
     * @throws IllegalStateException when the key was not claimed in this transaction
     */
    void remember(Caller caller, IdempotencyKey key, String identifier);
}
