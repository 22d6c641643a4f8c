package org.dossier.archive;

/** Where a customer stands. */
public enum CustomerState {
    /** Entered, and its intake not yet reviewed: can be visited and talked to, not sold to (T8). */
    PROVISIONAL,
    /** Reviewed and effective. */
    ACTIVE,
    /** Its intake was turned down; kept for the trail. */
    REJECTED
}
