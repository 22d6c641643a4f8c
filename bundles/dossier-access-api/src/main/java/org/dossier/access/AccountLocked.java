package org.dossier.access;

import java.time.Duration;

import org.dossier.core.TooMany;

/** The account is locked after too many wrong passwords; it opens by itself after the stated time. */
public class AccountLocked extends TooMany {

    private static final long serialVersionUID = 1L;

    /** How long the account stays locked. */
    public AccountLocked(Duration retryAfter) {
        super(AccessError.LOCKED, "the account is locked for a while", retryAfter);
    }
}
