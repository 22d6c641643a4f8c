package org.dossier.reporting;

import org.dossier.core.ErrorCode;

/** The errors of reporting. */
public enum ReportError implements ErrorCode {
    /** An unknown figure. */
    NO_SUCH_FIGURE("DOS-REP-0001", "There is no such figure for this caller.",
            "Run the report again."),
    /** A refused period. */
    PERIOD("DOS-REP-0002", "The period is out of its range.",
            "Give at most 120 months, the first before the last."),
    /** A refused group. */
    GROUP("DOS-REP-0003", "The group has no customer, or too many.",
            "Give 1 to 1,000 customers."),
    /** A moment that has not been yet. */
    MOMENT("DOS-REP-0004", "The moment lies in the future.",
            "Give a moment that has passed, or none for now.");

    private final String id;
    private final String cause;
    private final String remedy;

    ReportError(String id, String cause, String remedy) {
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
