package org.dossier.vault.provider.keys;

/** What a key of a customer is used for. Each purpose has a key of its own, derived from the customer's data key. */
public enum KeyPurpose {

    /** Sealing and opening values. */
    SEAL("dossier-seal/v1"),
    /** Digests of rows for the audit log. */
    DIGEST("dossier-digest/v1");

    private final String label;

    KeyPurpose(String label) {
        this.label = label;
    }

    /** The label of the derivation; stored data depend on it. */
    String label() {
        return label;
    }
}
