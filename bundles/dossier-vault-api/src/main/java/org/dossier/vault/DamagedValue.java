package org.dossier.vault;

import org.dossier.core.DossierException;

/** A sealed value or a tagged row is not what was written: it was altered behind the services. It is never shown (D2, D13). */
public class DamagedValue extends DossierException {

    private static final long serialVersionUID = 1L;

    /** The place of the value goes into the message; the value does not. */
    public DamagedValue(SealContext context) {
        super(VaultError.DAMAGED, "stored data of " + context.table() + " do not agree with what was written; tell the auditor");
    }
}
