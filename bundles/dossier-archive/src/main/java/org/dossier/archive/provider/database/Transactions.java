package org.dossier.archive.provider.database;

import java.sql.SQLException;
import java.time.Duration;

import javax.persistence.PersistenceException;

import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.dossier.core.CoreError;
import org.dossier.core.DossierException;
import org.dossier.core.Unavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs work in a transaction, or without one, and tells callers of a failing database in their own terms. Thread-safe. */
@Component(service = Transactions.class)
public final class Transactions {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final JpaTemplate template;

    /** Works on the persistence unit of the archive. */
    @Activate
    public Transactions(@Reference(target = "(osgi.unit.name=dossier-archive)") JpaTemplate template) {
        this.template = template;
    }

    /**
     * Joins the caller's transaction, or runs in one of its own that commits on return.
     *
     * @throws UniqueValueTaken when a unique value was taken by another transaction
     */
    public <T> T change(Work<T> work) {
        return run(TransactionType.Required, work);
    }

    /**
     * Runs in a transaction of its own, whatever becomes of the caller's. Must not be called within one: it would share its
     * entities.
     */
    public <T> T apart(Work<T> work) {
        return run(TransactionType.RequiresNew, work);
    }

    /** Reads; joins the caller's transaction where there is one. */
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

    private static RuntimeException explained(RuntimeException e) {
        Failure failure = Failure.of(e);
        if (failure.uniqueValueTaken()) {
            return new UniqueValueTaken(e);
        }
        return failure.ofTheDatabase()
                ? new Unavailable(CoreError.SERVICE_AWAY, "the customer archive is away", RETRY_AFTER, e)
                : e;
    }
}
