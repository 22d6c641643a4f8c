package org.dossier.database;

/**
 * Another transaction took a unique value first; the caller's has been rolled back. What that means is for the owner of the table
 * to say.
 */
public class UniqueValueTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UniqueValueTaken(Throwable cause) {
        super(cause);
    }
}
