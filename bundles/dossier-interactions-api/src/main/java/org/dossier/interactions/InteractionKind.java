package org.dossier.interactions;

/** The kinds of contact that people record. */
public enum InteractionKind {
    /** Somebody met the customer in person: 走访 when outgoing, 来访 when incoming. */
    VISIT,
    /** A call. */
    CALL,
    /** A letter, mail or message. */
    MESSAGE,
    /** An opinion of the customer, however it was heard. */
    OPINION
}
