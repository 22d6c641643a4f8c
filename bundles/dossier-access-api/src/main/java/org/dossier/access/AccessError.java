package org.dossier.access;

import org.dossier.core.ErrorCode;

/** The errors of access control. */
public enum AccessError implements ErrorCode {
    /** No valid session. */
    NOT_SIGNED_IN("DOS-ACC-0001", "There is no valid session.",
            "Sign in."),
    /** Credentials that do not hold. */
    CREDENTIALS("DOS-ACC-0002", "Account, password or code do not hold.",
            "Check them and try again."),
    /** A locked account. */
    LOCKED("DOS-ACC-0003", "The account is locked after too many wrong passwords.",
            "Wait for the stated time."),
    /** Too many attempts. */
    THROTTLED("DOS-ACC-0004", "The address tries too often.",
            "Wait for the stated time."),
    /** A missing right. */
    DENIED("DOS-ACC-0005", "The caller lacks a right.",
            "Ask for the right that is named."),
    /** A refused password. */
    PASSWORD_POLICY("DOS-ACC-0006", "The password breaks the policy.",
            "Choose one that keeps the named rule."),
    /** A password that must be changed first. */
    PASSWORD_CHANGE_DUE("DOS-ACC-0007", "The password must be changed first.",
            "Change it with PUT /session/password."),
    /** An unknown purpose. */
    PURPOSE_UNKNOWN("DOS-ACC-0008", "The policy does not know the purpose.",
            "Give one of the purposes that the policy lists."),
    /** A missing purpose. */
    PURPOSE_NEEDED("DOS-ACC-0009", "A purpose is needed.",
            "State the purpose."),
    /** An unknown proposal. */
    NO_SUCH_PROPOSAL("DOS-ACC-0010", "There is no such review for this caller.",
            "Check the identifier."),
    /** Deciding on one's own proposal. */
    OWN_PROPOSAL("DOS-ACC-0011", "The maker of a proposal cannot decide it.",
            "Another person decides."),
    /** A proposal that is no longer open. */
    PROPOSAL_CLOSED("DOS-ACC-0012", "The proposal is no longer pending.",
            "Read it again."),
    /** An incomplete decision. */
    DECISION_INCOMPLETE("DOS-ACC-0013", "A value to key again or a comment is missing.",
            "Add what is named."),
    /** No tries left. */
    TRIES_USED("DOS-ACC-0014", "The decider has keyed wrongly twice.",
            "A third person decides."),
    /** A refused account name. */
    ACCOUNT_NAME("DOS-ACC-0015", "The account name has the wrong form or is taken.",
            "Choose another name."),
    /** Refused posts. */
    POSTS("DOS-ACC-0016", "A post is unknown, or two posts must not meet in one hand.",
            "Choose other posts."),
    /** An unknown account. */
    NO_SUCH_ACCOUNT("DOS-ACC-0017", "There is no such account.",
            "Check the name."),
    /** An idempotency key used twice. */
    KEY_REUSED("DOS-ACC-0018", "The idempotency key was used with another request.",
            "Use a new key."),
    /** A module that was not admitted. */
    NOT_ADMITTED("DOS-ACC-0019", "The module was not admitted.",
            "Have the module admitted."),
    /** A row changed behind the services. */
    TAMPERED("DOS-ACC-0020", "A row that decides was changed behind the services.",
            "Tell the auditor.");

    private final String id;
    private final String cause;
    private final String remedy;

    AccessError(String id, String cause, String remedy) {
        this.id = id;
        this.cause = cause;
        this.remedy = remedy;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String cause() {
        return cause;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
