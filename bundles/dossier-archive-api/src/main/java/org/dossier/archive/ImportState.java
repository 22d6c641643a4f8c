package org.dossier.archive;

/** Where an import stands. */
public enum ImportState {
    /** Its rows are being loaded, or wait for their turn. */
    RUNNING,
    /** Interrupted; starting it again goes on. */
    STOPPED,
    /** Every row is loaded or refused; a reviewer is to decide. */
    PENDING,
    /** Agreed to: its customers are effective. */
    APPROVED,
    /** Turned down. */
    REJECTED,
    /** Every row was refused or known already: there is nothing to decide. */
    NOTHING_NEW
}
