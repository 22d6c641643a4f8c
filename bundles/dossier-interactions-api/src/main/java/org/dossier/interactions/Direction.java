package org.dossier.interactions;

/** From whom a contact came. */
public enum Direction {
    /** From the customer to us. */
    INCOMING,
    /** From us to the customer. */
    OUTGOING
}
