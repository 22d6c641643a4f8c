package org.dossier.access.provider.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Turns the row on which a result stands into a value.
 *
 * @param <T> the kind of value
 */
@FunctionalInterface
public interface RowReader<T> {

    /** The value of the present row; does not move the result. */
    T read(ResultSet row) throws SQLException;
}
