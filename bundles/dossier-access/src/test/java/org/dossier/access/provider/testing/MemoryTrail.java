package org.dossier.access.provider.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.TransactionSynchronizationRegistry;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.audit.Outcome;
import org.dossier.core.Receipt;

/** An audit log in memory that keeps the contract that matters here: an appended entry comes and goes with its transaction. */
public final class MemoryTrail implements AuditTrail {

    private final TransactionSynchronizationRegistry registry;
    private final List<AuditEvent> entries = new CopyOnWriteArrayList<>();

    public MemoryTrail(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Receipt append(AuditEvent event) {
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("no transaction is active");
        }
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is written before the end
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    entries.add(event);
                }
            }
        });
        return new Receipt(event.action().name(), "00", "none");
    }

    @Override
    public String journal(AuditEvent event) {
        entries.add(event);
        return "entry-" + entries.size();
    }

    /** How many entries of that action and account there are. */
    public long count(String action, Outcome outcome, String account) {
        return entries.stream().filter(entry -> entry.action().name().equals(action) && entry.outcome() == outcome)
                .filter(entry -> entry.by().account().equals(account)).count();
    }

    public List<AuditEvent> entries() {
        return List.copyOf(entries);
    }
}
