package org.dossier.audit.provider.sequence;

/**
 * The head no longer stands where this sequencer left it: another node has the lease, or somebody changed the row. Nothing was
 * written.
 */
final class HeadMoved extends Exception {

    private static final long serialVersionUID = 1L;

    HeadMoved() {
        super("the head of the audit log was moved by another");
    }
}
