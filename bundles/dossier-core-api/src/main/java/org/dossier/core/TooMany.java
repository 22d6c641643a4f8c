package org.dossier.core;

import java.time.Duration;

/** The caller asked too much in too short a time; the same call works after the stated time. */
public class TooMany extends DossierException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** The code, a message that says what to do, and how long to wait. */
    public TooMany(ErrorCode code, String message, Duration retryAfter) {
        super(code, message);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the same call is worth repeating. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
