package org.dossier.access;

/** How few may know (S20), in rising order. */
public enum Sensitivity {
    /** Everyone may know. */
    PUBLIC,
    /** Everyone within the company may know. */
    INTERNAL,
    /** Only those whose post needs it; stored sealed. */
    CONFIDENTIAL,
    /** Only those named; stored sealed. */
    SECRET
}
