package org.dossier.archive.provider.numbers;

import javax.persistence.EntityManager;
import javax.persistence.Query;

import org.dossier.archive.provider.database.ArchiveTransactions;

/**
 * Draws running numbers from the database, each one once, whatever becomes of them: gaps are allowed, doubles are not.
 * Thread-safe.
 */
final class NumberSource {

    private static final String DRAW = "update archive_number set next_number = next_number + ?1 where scheme = 'customer'";
    private static final String DRAWN = "select next_number from archive_number where scheme = 'customer'";

    private final ArchiveTransactions transactions;

    NumberSource(ArchiveTransactions transactions) {
        this.transactions = transactions;
    }

    /** The first of as many numbers as wanted, now durably taken. */
    long draw(int count) {
        return transactions.apart(entities -> next(entities, count) - count);
    }

    /** The update holds the row, so that the number that is read is the one that was written. */
    private static long next(EntityManager entities, int count) {
        Query draw = entities.createNativeQuery(DRAW).setParameter(1, count);
        if (draw.executeUpdate() != 1) {
            throw new IllegalStateException("the counter of customer numbers is missing");
        }
        return ((Number) entities.createNativeQuery(DRAWN).getSingleResult()).longValue();
    }
}
