package org.dossier.archive;

/** What a customer is. */
public enum CustomerKind {
    /** A human being. */
    PERSON,
    /** A company, an authority, an association. */
    ORGANIZATION
}
