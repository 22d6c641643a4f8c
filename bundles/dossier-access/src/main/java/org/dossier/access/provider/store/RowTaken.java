package org.dossier.access.provider.store;

import java.sql.SQLException;

/** A constraint of the database refused a row: most often, somebody else was first. The caller says what that means. */
public class RowTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowTaken(SQLException reason) {
        super(reason);
    }
}
