package org.dossier.core;

import java.util.Objects;

/**
 * A call that was not carried out, for a reason that the caller can act on. The subclass says what can be done, the code says
 * exactly what happened. Messages hold no protected value, no SQL and no path.
 */
public abstract class DossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;

    /** For subclasses: the code, and a message that says what to do. */
    protected DossierException(ErrorCode code, String message) {
        super(code.id() + " " + message);
        this.code = Objects.requireNonNull(code, "code");
    }

    /** For subclasses: the code, a message that says what to do, and what led to it. */
    protected DossierException(ErrorCode code, String message, Throwable reason) {
        super(code.id() + " " + message, reason);
        this.code = Objects.requireNonNull(code, "code");
    }

    /** The registered error. */
    public ErrorCode code() {
        return code;
    }
}
