package org.dossier.audit;

/** How an audited act ended. */
public enum Outcome {
    /** It was done, or shown. */
    DONE,
    /** It was refused by a rule or for want of a right. */
    REFUSED
}
