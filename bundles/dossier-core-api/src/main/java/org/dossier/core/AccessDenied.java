package org.dossier.core;

/** The caller is known but lacks a right; the message names the right and never what the record holds. */
public class AccessDenied extends DossierException {

    private static final long serialVersionUID = 1L;

    /** The code, and a message that says what to do. */
    public AccessDenied(ErrorCode code, String message) {
        super(code, message);
    }
}
