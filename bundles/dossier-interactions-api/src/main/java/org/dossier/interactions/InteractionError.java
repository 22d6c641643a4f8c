package org.dossier.interactions;

import org.dossier.core.ErrorCode;

/** The errors of interactions and consumption. */
public enum InteractionError implements ErrorCode {
    /** An unknown interaction. */
    NO_SUCH_INTERACTION("DOS-INT-0001", "There is no such interaction.",
            "Check the identifier."),
    /** An unknown consumption item. */
    NO_SUCH_ITEM("DOS-INT-0002", "There is no such consumption item.",
            "Check the identifier."),
    /** A refused value. */
    REFUSED_VALUE("DOS-INT-0003", "A value is out of its range.",
            "Correct the named fields."),
    /** An item reversed twice. */
    REVERSED("DOS-INT-0004", "The item was reversed already.",
            "Nothing to do."),
    /** An unknown customer. */
    NO_SUCH_CUSTOMER("DOS-INT-0005", "There is no such customer for this caller.",
            "Check the number.");

    private final String id;
    private final String cause;
    private final String remedy;

    InteractionError(String id, String cause, String remedy) {
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
