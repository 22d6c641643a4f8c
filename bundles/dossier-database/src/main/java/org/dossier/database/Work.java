package org.dossier.database;

import java.sql.SQLException;

import javax.persistence.EntityManager;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that is done with the database, in whatever transaction {@link Transactions} runs it.
 *
 * @param <T> what comes of it
 */
@ConsumerType
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it. The entity manager belongs to the transaction and is not kept.
     *
     * @throws SQLException when explicit SQL fails; the transaction is rolled back then
     */
    T with(EntityManager entities) throws SQLException;
}
