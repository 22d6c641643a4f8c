package org.dossier.access.provider.accounts;

import org.dossier.access.Account;

/** Where an account stands; finer than what the API tells. */
public enum AccountState {
    /** Waits for another administrator. */
    PROPOSED(Account.State.AWAITING_ENROLMENT),
    /** Agreed to; its owner has not yet used the one-time code. */
    AWAITING_ENROLMENT(Account.State.AWAITING_ENROLMENT),
    /** In use. */
    ACTIVE(Account.State.ACTIVE),
    /** Disabled. */
    DISABLED(Account.State.DISABLED);

    private final Account.State told;

    AccountState(Account.State told) {
        this.told = told;
    }

    Account.State told() {
        return told;
    }
}
