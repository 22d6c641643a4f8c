package org.dossier.audit.provider.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** A list of values in a condition, always of one length, so that the database sees one statement. */
final class InList {

    /** How many values one statement takes. */
    static final int LENGTH = 100;

    /** {@code (?, ?, …)}. */
    static final String MARKS = "(" + String.join(", ", Collections.nCopies(LENGTH, "?")) + ")";

    private InList() {
    }

    /** Binds the values from the parameter on; the last is repeated to fill the list. */
    static void bind(PreparedStatement statement, int from, List<String> values) throws SQLException {
        for (int i = 0; i < LENGTH; i++) {
            statement.setString(from + i, values.get(Math.min(i, values.size() - 1)));
        }
    }
}
