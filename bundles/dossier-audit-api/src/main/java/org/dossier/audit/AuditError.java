package org.dossier.audit;

import org.dossier.core.ErrorCode;

/** The errors of the audit log. */
public enum AuditError implements ErrorCode {
    /** The log cannot be written. */
    LOG_AWAY("DOS-AUDIT-0001", "The audit log cannot be written.", "Try again after the stated time; nothing was changed or shown."),
    /** No entry at that place. */
    NO_SUCH_ENTRY("DOS-AUDIT-0002", "The log has no entry at that place.", "Ask for an index below the newest checkpoint's size."),
    /** A tree size or index out of range. */
    RANGE("DOS-AUDIT-0003", "The index or tree size is out of range.", "Stay within the newest checkpoint's size."),
    /** The log does not agree with its own checkpoint. */
    TAMPERED("DOS-AUDIT-0004", "The stored log does not agree with its checkpoint.", "Run dossier:audit-verify and tell the auditor.");

    private final String id;
    private final String cause;
    private final String remedy;

    AuditError(String id, String cause, String remedy) {
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
