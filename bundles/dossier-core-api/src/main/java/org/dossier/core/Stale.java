package org.dossier.core;

/** The caller changes a version that is no longer the present one; read again and repeat the change on the present version. */
public class Stale extends DossierException {

    private static final long serialVersionUID = 1L;

    /** The code, and a message that says what to do. */
    public Stale(ErrorCode code, String message) {
        super(code, message);
    }
}
