package org.dossier.core;

import java.time.Duration;

/** A part that the call needs is away; nothing was changed, and the same call works once it is back. */
public class Unavailable extends DossierException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** The code, a message that says what to do, and how long to wait. */
    public Unavailable(ErrorCode code, String message, Duration retryAfter) {
        super(code, message);
        this.retryAfter = retryAfter;
    }

    /** The code, a message that says what to do, how long to wait, and what led to it. */
    public Unavailable(ErrorCode code, String message, Duration retryAfter, Throwable reason) {
        super(code, message, reason);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the same call is worth repeating. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
