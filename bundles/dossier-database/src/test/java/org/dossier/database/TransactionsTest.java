package org.dossier.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;

import org.apache.aries.jpa.template.EmConsumer;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.dossier.core.CoreError;
import org.dossier.core.Stale;
import org.dossier.core.Unavailable;
import org.junit.Test;

/** What callers hear of a failing database, and that defects are not mistaken for one. */
public class TransactionsTest {

    private final Transactions transactions = new Transactions(new DirectTemplate(), "the sample");

    @Test
    public void aFailingDatabaseIsAway() {
        assertThatThrownBy(() -> transactions.read(entities -> {
            throw new SQLException("gone", "08001");
        })).isInstanceOf(Unavailable.class).hasMessageNotContaining("gone");
        assertThatThrownBy(() -> transactions.change(entities -> {
            throw new PersistenceException("no connection");
        })).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> transactions.change(entities -> {
            throw new RuntimeException("commit", new Exception("rolled back"));
        })).isInstanceOf(Unavailable.class);
    }

    @Test
    public void aTakenValueIsRecognized() {
        assertThatThrownBy(() -> transactions.change(entities -> {
            BatchUpdateException batch = new BatchUpdateException("batch", "XJ208", new int[0]);
            batch.setNextException(new SQLException("duplicate key", "23505"));
            throw batch;
        })).isInstanceOf(UniqueValueTaken.class);
    }

    @Test
    public void everythingElseStaysWhatItIs() {
        assertThatThrownBy(() -> transactions.change(entities -> {
            throw new Stale(CoreError.CURSOR_FORM, "outdated");
        })).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> transactions.change(entities -> {
            throw new IllegalStateException("a defect");
        })).isInstanceOf(IllegalStateException.class);
        String answer = transactions.apart(entities -> "done");
        assertThat(answer).isEqualTo("done");
    }

    /** Calls the work without any transaction. */
    private static final class DirectTemplate implements JpaTemplate {

        private static final EntityManager NONE = null;

        @Override
        public <R> R txExpr(TransactionType type, EmFunction<R> code) {
            return code.apply(NONE);
        }

        @Override
        public void tx(TransactionType type, EmConsumer code) {
            code.accept(NONE);
        }

        @Override
        public <R> R txExpr(EmFunction<R> code) {
            return code.apply(NONE);
        }

        @Override
        public void tx(EmConsumer code) {
            code.accept(NONE);
        }
    }
}
