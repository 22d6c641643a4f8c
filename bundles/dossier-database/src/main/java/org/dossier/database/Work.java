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

    /** Work that nothing comes of. */
    static Work<Void> only(Step step) {
        return entities -> {
            step.with(entities);
            return null;
        };
    }

    /** Something that is done with the database and answers nothing. */
    @ConsumerType
    @FunctionalInterface
    interface Step {

        /**
         * Does it.
         *
         * @throws SQLException when explicit SQL fails; the transaction is rolled back then
         */
        void with(EntityManager entities) throws SQLException;
    }
}
