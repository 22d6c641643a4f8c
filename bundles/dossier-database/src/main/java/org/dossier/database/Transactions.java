package org.dossier.database;

import java.sql.SQLException;
import java.time.Duration;

import javax.persistence.PersistenceException;

import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.dossier.core.CoreError;
import org.dossier.core.DossierException;
import org.dossier.core.Unavailable;

/**
 * Runs work on one persistence unit, in a transaction or without one, and tells callers of a failing database in their own terms:
 * what the database throws becomes {@link UniqueValueTaken} or {@link Unavailable}; everything else, a defect too, passes as it is.
 * Any exception rolls back. A provider makes a component of it by a class of its own that names its unit. Thread-safe.
 */
public class Transactions {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final JpaTemplate template;
    private final String owner;

    /**
     * Works on a persistence unit.
     *
     * @param template the unit's template
     * @param owner what callers are told is away when the database fails, such as {@code the customer archive}
     */
    public Transactions(JpaTemplate template, String owner) {
        this.template = template;
        this.owner = owner;
    }

    /**
     * Joins the caller's transaction, or runs in one of its own that commits on return.
     *
     * @throws UniqueValueTaken when a unique value was taken by another transaction
     * @throws Unavailable when the database fails
     */
    public <T> T change(Work<T> work) {
        return run(TransactionType.Required, work);
    }

    /**
     * Runs in a transaction of its own, whatever becomes of the caller's. Not to be called within work of the same unit: it would
     * share its entities.
     *
     * @throws UniqueValueTaken when a unique value was taken by another transaction
     * @throws Unavailable when the database fails
     */
    public <T> T apart(Work<T> work) {
        return run(TransactionType.RequiresNew, work);
    }

    /**
     * Joins the caller's transaction.
     *
     * @throws UniqueValueTaken when a unique value was taken by another transaction
     * @throws Unavailable when the database fails
     * @throws IllegalStateException when there is no transaction to join: the caller's defect
     */
    public <T> T joined(Work<T> work) {
        return run(TransactionType.Mandatory, work);
    }

    /**
     * Reads; joins the caller's transaction where there is one.
     *
     * @throws Unavailable when the database fails
     */
    public <T> T read(Work<T> work) {
        return run(TransactionType.Supports, work);
    }

    private <T> T run(TransactionType type, Work<T> work) {
        try {
            return template.txExpr(type, entities -> {
                try {
                    return work.with(entities);
                } catch (SQLException e) {
                    throw new PersistenceException(e);
                }
            });
        } catch (DossierException e) {
            throw e;
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    private RuntimeException explained(RuntimeException e) {
        SqlStates states = SqlStates.of(e);
        if (states.uniqueValueTaken()) {
            return new UniqueValueTaken(e);
        }
        return states.ofTheDatabase()
                ? new Unavailable(CoreError.SERVICE_AWAY, owner + " cannot reach its database", RETRY_AFTER, e)
                : e;
    }
}
