package org.dossier.access;

/** What a post may do with a section of the archive (S1). */
public enum Operation {
    /** Look at what is there. */
    QUERY,
    /** Enter a new customer's data. */
    ENTER,
    /** Ask for a change. */
    CHANGE,
    /** See a masked value in the clear, for a stated purpose. */
    REVEAL
}
