package org.dossier.core;

/** What was asked for does not exist, or the caller may not know that it does; the two cannot be told apart. */
public class NotFound extends DossierException {

    private static final long serialVersionUID = 1L;

    /** The code, and a message that says what to do. */
    public NotFound(ErrorCode code, String message) {
        super(code, message);
    }
}
