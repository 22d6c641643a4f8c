package org.dossier.core;

/** The caller is nobody: no session, an ended one, or credentials that do not hold. Signing in helps. */
public class NotSignedIn extends DossierException {

    private static final long serialVersionUID = 1L;

    /** The code, and a message that says what to do. */
    public NotSignedIn(ErrorCode code, String message) {
        super(code, message);
    }
}
