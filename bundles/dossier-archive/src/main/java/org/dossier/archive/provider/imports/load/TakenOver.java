package org.dossier.archive.provider.imports.load;

/** Somebody else goes on with the import: another node, or a later start. What was being written is rolled back. */
final class TakenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakenOver() {
        super("somebody else goes on with the import");
    }
}
