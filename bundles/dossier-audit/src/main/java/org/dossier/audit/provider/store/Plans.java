package org.dossier.audit.provider.store;

/**
 * Plans that Derby must not choose otherwise: left to itself it may scan a table that was small when the statement was
 * compiled, and then waits behind the row of every open writer. To PostgreSQL these are comments.
 */
public final class Plans {

    /** The log's places with their entries, as {@code l} and {@code e}. */
    public static final String LEAVES_WITH_ENTRIES = " from audit_leaf l"
            + " inner join audit_entry e --DERBY-PROPERTIES joinStrategy=NESTEDLOOP, constraint=AUDIT_ENTRY_PK\n"
            + " on e.id = l.entry ";

    static final String ENTRIES_BY_ID = " from audit_entry --DERBY-PROPERTIES constraint=AUDIT_ENTRY_PK\n where id ";

    private Plans() {
    }
}
