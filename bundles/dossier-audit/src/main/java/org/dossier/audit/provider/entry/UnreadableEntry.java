package org.dossier.audit.provider.entry;

/**
 * Stored bytes that are not the encoding of an entry: somebody changed them. Checked, because every reader must decide what
 * that means.
 */
public final class UnreadableEntry extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableEntry(Throwable reason) {
        super("the stored bytes are not the encoding of an entry", reason);
    }
}
