package org.dossier.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.dossier.core.Conflict;
import org.dossier.core.CoreError;
import org.dossier.core.Unavailable;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.database.testing.SampleRow;
import org.dossier.database.testing.SampleTables;
import org.dossier.database.testing.TestDatabase;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Providers' work commits or leaves nothing (D1), and a failing database is told in terms that callers can act on. */
@RunWith(Parameterized.class)
public class TransactionsContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new SampleTables(MigrationSource.ARCHIVE));

    private static final AtomicLong IDS = new AtomicLong();

    private final Transactions transactions;
    private final Transactions others;
    private final long id = IDS.incrementAndGet();

    public TransactionsContractTest(Engine engine) {
        TestDatabase database = DATABASES.on(engine);
        transactions = new Transactions(database.jpa("sample"), "the sample");
        others = new Transactions(database.jpa("sample-second"), "the other sample");
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test
    public void aChangeCommitsOnReturn() {
        assertThat(transactions.<String>change(entities -> {
            entities.persist(new SampleRow(id, "kept"));
            return "answer";
        })).isEqualTo("answer");

        assertThat(exists(id)).isTrue();
    }

    @Test
    public void dossiersOwnRefusalRollsBackAndPassesAsItIs() {
        Conflict refusal = new Conflict(CoreError.SERVICE_AWAY, "refused");

        assertThatThrownBy(() -> transactions.change(entities -> {
            entities.persist(new SampleRow(id, "lost"));
            entities.flush();
            throw refusal;
        })).isSameAs(refusal);

        assertThat(exists(id)).isFalse();
    }

    @Test
    public void failingSqlRollsBackWhatWasBefore() {
        assertThatThrownBy(() -> transactions.change(entities -> {
            entities.persist(new SampleRow(id, "lost"));
            entities.flush();
            throw new SQLException("gone", "08006");
        })).isInstanceOf(Unavailable.class).hasMessageContaining("the sample cannot reach its database");

        assertThat(exists(id)).isFalse();
    }

    @Test
    public void aUniqueValueTakenIsToldAtTheFlush() {
        insert(id);

        assertThatThrownBy(() -> transactions.change(entities -> {
            entities.persist(new SampleRow(id, "second"));
            entities.flush();
            return null;
        })).isInstanceOf(UniqueValueTaken.class);
    }

    @Test
    public void aUniqueValueTakenIsToldAtTheCommit() {
        insert(id);

        assertThatThrownBy(() -> insert(id)).isInstanceOf(UniqueValueTaken.class);
    }

    @Test
    public void workApartStaysWhenTheCallersIsRolledBack() {
        long apart = IDS.incrementAndGet();

        assertThatThrownBy(() -> transactions.change(entities -> {
            entities.persist(new SampleRow(id, "lost"));
            others.apart(own -> {
                own.persist(new SampleRow(apart, "kept"));
                return null;
            });
            throw new SQLException("gone", "08006");
        })).isInstanceOf(Unavailable.class);

        assertThat(exists(id)).isFalse();
        assertThat(exists(apart)).isTrue();
    }

    @Test
    public void joinedWorkNeedsATransactionAndGoesItsWay() {
        assertThatThrownBy(() -> transactions.joined(Work.only(entities -> entities.persist(new SampleRow(id, "alone")))))
                .isInstanceOf(IllegalStateException.class);

        transactions.change(Work.only(entities ->
                transactions.joined(Work.only(same -> same.persist(new SampleRow(id, "together"))))));

        assertThat(exists(id)).isTrue();
    }

    private void insert(long row) {
        transactions.change(entities -> {
            entities.persist(new SampleRow(row, "first"));
            return null;
        });
    }

    private boolean exists(long row) {
        return transactions.read(entities -> entities.find(SampleRow.class, row) != null);
    }
}
