package org.dossier.database.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.dossier.database.MigrationSource;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * What every provider relies on: a piece of work commits as a whole or not at all, through JPA, explicit SQL and two units (D1).
 */
@RunWith(Parameterized.class)
public class TransactionsTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(
            new SampleTables(MigrationSource.ARCHIVE), new SampleTables(MigrationSource.KEYS));

    private static final AtomicLong IDS = new AtomicLong();

    private final TestDatabase database;
    private final JpaTemplate jpa;
    private final long id = IDS.incrementAndGet();

    public TransactionsTest(Engine engine) {
        database = DATABASES.on(engine);
        jpa = database.jpa("sample");
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test
    public void workCommits() {
        jpa.tx(em -> em.persist(new SampleRow(id, "kept")));

        assertThat(texts(database.dataSource(), id)).containsExactly("kept");
    }

    @Test
    public void workThatFailsAfterAFlushLeavesNothing() {
        assertThatThrownBy(() -> jpa.tx(em -> {
            em.persist(new SampleRow(id, "lost"));
            em.flush();
            throw new IllegalStateException("after the flush");
        })).hasMessage("after the flush");

        assertThat(texts(database.dataSource(), id)).isEmpty();
    }

    @Test
    public void twoUnitsAndExplicitSqlAreOneTransaction() {
        long second = IDS.incrementAndGet();
        long third = IDS.incrementAndGet();

        assertThatThrownBy(() -> jpa.tx(em -> {
            em.persist(new SampleRow(id, "lost"));
            em.flush();
            database.jpa("sample-second")
                    .tx(TransactionType.Mandatory, other -> other.persist(new SampleRow(second, "lost too")));
            insert(database.dataSource(), third);
            throw new IllegalStateException("at the end");
        })).hasMessage("at the end");

        assertThat(texts(database.dataSource(), id)).isEmpty();
        assertThat(texts(database.dataSource(), second)).isEmpty();
        assertThat(texts(database.dataSource(), third)).isEmpty();
    }

    @Test
    public void explicitSqlSeesWhatTheTransactionWroteBefore() {
        List<String> seen = jpa.txExpr(TransactionType.Required, em -> {
            em.persist(new SampleRow(id, "just written"));
            em.flush();
            return texts(database.dataSource(), id);
        });

        assertThat(seen).containsExactly("just written");
    }

    @Test
    public void theEntityManagersConnectionIsTheTransactions() {
        assertThatThrownBy(() -> jpa.tx(em -> {
            insert(em.unwrap(Connection.class), id);
            throw new IllegalStateException("after the insert");
        })).hasMessage("after the insert");

        assertThat(texts(database.dataSource(), id)).isEmpty();
    }

    @Test
    public void theThreadIsCleanAfterACommitThatFailed() {
        jpa.tx(em -> em.persist(new SampleRow(id, "first")));

        assertThatThrownBy(() -> jpa.tx(em -> em.persist(new SampleRow(id, "same key")))).isInstanceOf(RuntimeException.class);
        long next = IDS.incrementAndGet();
        jpa.tx(em -> em.persist(new SampleRow(next, "next")));

        assertThat(texts(database.dataSource(), id)).containsExactly("first");
        assertThat(texts(database.dataSource(), next)).containsExactly("next");
        assertThat(database.coordinator().peek()).isNull();
    }

    @Test
    public void mandatoryWorkIsRefusedOutsideATransaction() {
        assertThatThrownBy(() -> jpa.tx(TransactionType.Mandatory, em -> em.persist(new SampleRow(id, "never"))))
                .isInstanceOf(RuntimeException.class);

        assertThat(texts(database.dataSource(), id)).isEmpty();
    }

    @Test
    public void newWorkOnItsOwnConnectionStaysWhenTheOuterIsRolledBack() {
        long inner = IDS.incrementAndGet();

        assertThatThrownBy(() -> jpa.tx(em -> {
            em.persist(new SampleRow(id, "outer"));
            em.flush();
            database.jpa("sample-second").tx(TransactionType.RequiresNew, own -> own.persist(new SampleRow(inner, "inner")));
            throw new IllegalStateException("outer fails");
        })).hasMessage("outer fails");

        assertThat(texts(database.dataSource(), id)).isEmpty();
        assertThat(texts(database.dataSource(), inner)).containsExactly("inner");
    }

    @Test
    public void synchronizationsHearOfTheEnd() throws Exception {
        List<Integer> heard = new ArrayList<>();

        jpa.tx(em -> database.synchronizations().registerInterposedSynchronization(listener(heard)));
        assertThatThrownBy(() -> jpa.tx(em -> {
            database.synchronizations().registerInterposedSynchronization(listener(heard));
            throw new IllegalStateException("fails");
        })).hasMessage("fails");

        assertThat(heard).containsExactly(Status.STATUS_COMMITTED, Status.STATUS_ROLLEDBACK);
        assertThat(database.transactions().getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    @Test
    public void keysAreOutsideOfTransactions() {
        assertThatThrownBy(() -> jpa.tx(em -> {
            insert(database.keys(), id);
            throw new IllegalStateException("after the key");
        })).hasMessage("after the key");

        assertThat(texts(database.keys(), id)).containsExactly("by SQL");
        assertThat(texts(database.dataSource(), id)).isEmpty();
    }

    @Test
    public void aFreshDatabaseIsEmpty() {
        jpa.tx(em -> em.persist(new SampleRow(id, "elsewhere")));

        TestDatabase fresh = DATABASES.fresh(database.engine());

        assertThat(texts(fresh.dataSource(), id)).isEmpty();
        assertThat(texts(database.dataSource(), id)).hasSize(1);
    }

    private static Synchronization listener(List<Integer> heard) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the end matters here
            }

            @Override
            public void afterCompletion(int status) {
                heard.add(status);
            }
        };
    }

    private static void insert(DataSource dataSource, long id) {
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, id);
        } catch (SQLException failed) {
            throw new IllegalArgumentException(failed);
        }
    }

    private static void insert(Connection connection, long id) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into sample_row (id, text) values (" + id + ", 'by SQL')");
        } catch (SQLException failed) {
            throw new IllegalArgumentException(failed);
        }
    }

    private static List<String> texts(DataSource dataSource, long id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("select text from sample_row where id = ?")) {
            query.setLong(1, id);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException failed) {
            throw new IllegalArgumentException(failed);
        }
    }
}
