package org.dossier.archive.provider.database;

import java.sql.SQLException;

import javax.persistence.EntityManager;

/**
 * Something that is done with the database.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {

    /** Does it. */
    T with(EntityManager entities) throws SQLException;
}
