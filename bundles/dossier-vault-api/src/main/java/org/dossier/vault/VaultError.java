package org.dossier.vault;

import org.dossier.core.ErrorCode;

/** The errors of the vault. */
public enum VaultError implements ErrorCode {
    /** The key store or its database is away. */
    KEYS_AWAY("DOS-VAULT-0001", "The keys are out of reach.", "Try again after the stated time; nothing was changed or shown."),
    /** The customer has no key. */
    NO_KEY("DOS-VAULT-0002", "There is no key for this customer.", "The customer was erased, or never was."),
    /** Stored data were altered. */
    DAMAGED("DOS-VAULT-0003", "Stored data do not agree with what was written.",
            "Tell the auditor; run dossier:audit-verify --data."),
    /** The key store is lost, unreadable, or another archive's. */
    KEY_STORE("DOS-VAULT-0004", "The key store is missing, unreadable, or not the one of this archive.",
            "Restore the key store and its password from the recovery kit; never make a new one.");

    private final String id;
    private final String cause;
    private final String remedy;

    VaultError(String id, String cause, String remedy) {
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
