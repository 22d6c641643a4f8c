package org.dossier.audit;

import org.dossier.core.Receipt;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where everything that happens is written down (D1, D3). Needs no right: whoever may act must be able to write the trail, and
 * nobody can write it in another's name through the services above. Thread-safe.
 */
@ProviderType
public interface AuditTrail {

    /**
     * Appends an entry in the caller's transaction: it becomes durable with the change and vanishes with it.
     *
     * @param event what happens
     * @return the signed receipt; it counts only once the transaction has committed
     * @throws IllegalStateException when no JTA transaction is active: a change outside a transaction is a defect of the caller
     * @throws org.dossier.core.Unavailable when the log cannot be written; the caller's transaction is marked for rollback
     */
    Receipt append(AuditEvent event);

    /**
     * Writes down a reading or a refusal and returns once the entry is durable. Concurrent entries share one durable write (group
     * commit). Independent of any transaction of the caller.
     *
     * @param event what is about to be shown, or was refused
     * @return the entry's identifier
     * @throws org.dossier.core.Unavailable when the entry could not be made durable in time; nothing may be shown then
     */
    String journal(AuditEvent event);
}
