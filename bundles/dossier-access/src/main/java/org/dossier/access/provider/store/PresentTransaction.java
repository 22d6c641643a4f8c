package org.dossier.access.provider.store;

import java.util.function.Consumer;

import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.TransactionSynchronizationRegistry;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The transaction that the call runs in: what follows its end, and what is marked in it. Thread-safe. */
@Component(service = PresentTransaction.class)
public final class PresentTransaction {

    private final TransactionSynchronizationRegistry registry;

    /** Follows the transactions of the registry. */
    @Activate
    public PresentTransaction(@Reference TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    /** Runs once the present transaction has committed; never when it is rolled back. At once when there is none. */
    public void afterCommit(Runnable work) {
        whenEnded(committed -> {
            if (committed) {
                work.run();
            }
        });
    }

    /** Tells whether the present transaction committed. At once, with yes, when there is none. */
    public void whenEnded(Consumer<Boolean> told) {
        if (!active()) {
            told.accept(true);
            return;
        }
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the end matters
            }

            @Override
            public void afterCompletion(int status) {
                told.accept(status == Status.STATUS_COMMITTED);
            }
        });
    }

    /** Insists on a transaction of the caller. */
    public void demandTransaction() {
        if (!active()) {
            throw new IllegalStateException("a JTA transaction must be active: the caller's defect");
        }
    }

    /** Marks something in the present transaction; the mark ends with it. */
    public void mark(Object key) {
        registry.putResource(key, Boolean.TRUE);
    }

    /** Whether something was marked in the present transaction. */
    public boolean marked(Object key) {
        return registry.getResource(key) != null;
    }

    private boolean active() {
        return registry.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
