package org.dossier.archive.provider.database;

/** Another transaction took a unique value first; the caller's has been rolled back. */
public class UniqueValueTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UniqueValueTaken(Throwable cause) {
        super(cause);
    }
}
