package org.dossier.audit.provider.trail;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;
import javax.transaction.Status;
import javax.transaction.TransactionSynchronizationRegistry;

import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.sequence.ArrivalQueue;
import org.dossier.audit.provider.store.EntryWriter;

/** Inserts an entry in the caller's transaction, and tells the sequencer once that has committed. Thread-safe. */
final class TransactionalAppend {

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final ArrivalQueue queue;

    TransactionalAppend(DataSource dataSource, TransactionSynchronizationRegistry transactions, ArrivalQueue queue) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.queue = queue;
    }

    /** @throws IllegalStateException when no transaction is active */
    void demandTransaction() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a change is audited in the transaction that makes it, and none is active");
        }
    }

    void insert(SealedEntry entry) throws SQLException {
        try (Connection connection = dataSource.getConnection(); EntryWriter writer = new EntryWriter(connection)) {
            writer.write(entry);
        }
        transactions.registerInterposedSynchronization(new Arrival(entry, queue));
    }

    void doom() {
        transactions.setRollbackOnly();
    }
}
