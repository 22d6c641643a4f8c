package org.dossier.core;

/** The errors that the shared types raise themselves. */
public enum CoreError implements ErrorCode {
    /** A text that is no customer number. */
    CUSTOMER_NUMBER_FORM("DOS-CORE-0001", "The text does not have the form of a customer number.", "Check the number."),
    /** A text that is no purpose. */
    PURPOSE_FORM("DOS-CORE-0002", "The purpose has the wrong form.", "Give a purpose code, or work:<id> of the open work."),
    /** A page size out of range. */
    PAGE_LIMIT("DOS-CORE-0003", "The page size is out of its range.", "Ask for 1 to 200 items."),
    /** A cursor that no list gave out. */
    CURSOR_FORM("DOS-CORE-0004", "The cursor was not given out by this list.", "Start again from the first page."),
    /** A malformed idempotency key. */
    IDEMPOTENCY_KEY_FORM("DOS-CORE-0005", "The idempotency key has the wrong form.", "Give 1 to 128 printable ASCII characters."),
    /** An amount with too many places. */
    MONEY_PLACES("DOS-CORE-0007", "The amount has more decimal places than its currency.", "Round the amount."),
    /** A service that is needed is away. */
    SERVICE_AWAY("DOS-CORE-0006", "A part of Dossier that the call needs is away.", "Try again after the stated time.");

    private final String id;
    private final String cause;
    private final String remedy;

    CoreError(String id, String cause, String remedy) {
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
