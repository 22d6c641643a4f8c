package org.dossier.core;

/** The change contradicts the present state; read again and decide anew. */
public class Conflict extends DossierException {

    private static final long serialVersionUID = 1L;

    /** The code, and a message that says what to do. */
    public Conflict(ErrorCode code, String message) {
        super(code, message);
    }
}
