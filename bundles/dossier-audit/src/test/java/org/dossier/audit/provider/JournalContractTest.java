package org.dossier.audit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.dossier.audit.provider.store.AuditTables;
import org.dossier.core.Unavailable;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** D3: nothing is shown without a durable entry, and many readings share one durable write. */
@RunWith(Parameterized.class)
public class JournalContractTest {

    private static final int READERS = 64;

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AuditTables());

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Engine engine;
    private AuditFixture audit;
    private BreakableDataSource breakable;

    public JournalContractTest(Engine engine) {
        this.engine = engine;
    }

    @Parameterized.Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Before
    public void start() throws Exception {
        audit = AuditFixture.onEmptyLog(DATABASES.on(engine), folder.getRoot().toPath());
        audit.stop();
        breakable = new BreakableDataSource(audit.database().dataSource());
        audit.start(breakable);
    }

    @After
    public void stop() {
        if (audit != null) {
            audit.close();
        }
    }

    /** The answer comes after the commit: whoever has it finds the entry over any other connection. */
    @Test
    public void anEntryIsDurableWhenTheCallReturns() throws Exception {
        String id = audit.trail().journal(Events.read("li.wei", "C-1"));
        assertThat(audit.number("select count(*) from audit_entry where id = ?", id)).isEqualTo(1);
        audit.awaitSize(1);
        assertThat(audit.reader().entry(0).event()).isEqualTo(Events.read("li.wei", "C-1"));
    }

    /** Broken on purpose once: with one ticket a commit, there were as many commits as entries. */
    @Test
    public void concurrentReadingsShareCommits() throws Exception {
        int each = 20;
        Set<String> ids = ConcurrentHashMap.newKeySet();
        CyclicBarrier together = new CyclicBarrier(READERS);
        allReaders(() -> {
            for (int i = 0; i < each; i++) {
                together.await();
                ids.add(audit.trail().journal(Events.read("li.wei", "C-1")));
            }
            return null;
        });
        assertThat(ids).hasSize(READERS * each);
        assertThat(breakable.commits()).isPositive().isLessThan(READERS * each / 4);
        audit.awaitSize(READERS * each);
    }

    /** Broken on purpose once: with the failure swallowed, the reading was let through and had no entry. */
    @Test
    public void aFailingDatabaseMeansUnavailableAndIsOvercomeOnceItIsBack() throws Exception {
        audit.trail().journal(Events.read("li.wei", "C-1"));
        breakable.takeAway();
        assertThatThrownBy(() -> audit.trail().journal(Events.read("li.wei", "C-2"))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> audit.trail().journal(Events.read("li.wei", "C-3"))).isInstanceOf(Unavailable.class);
        assertThat(audit.log().journal().failure()).contains("SQLException");
        breakable.repair();
        String id = audit.trail().journal(Events.read("li.wei", "C-4"));
        audit.awaitSize(2);
        assertThat(audit.reader().entry(1).entry()).isEqualTo(id);
        assertThat(audit.log().journal().failure()).isEmpty();
    }

    /**
     * More readers than the pool has connections, each inside a transaction that holds one while it waits for the journal. Broken on
     * purpose once: with a journal that took a connection from the pool for each commit, readers were refused.
     */
    @Test
    public void readersInsideTransactionsDoNotStarveTheJournal() throws Exception {
        audit.trail().journal(Events.read("li.wei", "C-0"));
        allReaders(() -> audit.inTransaction(() -> {
            audit.number("select count(*) from audit_state");
            return audit.trail().journal(Events.read("li.wei", "C-1"));
        }));
        audit.awaitSize(1 + READERS);
    }

    @Test
    public void aReadingIsKeptWhenTheReadersTransactionRollsBack() throws Exception {
        audit.database().transactions().begin();
        audit.trail().journal(Events.read("li.wei", "C-1"));
        audit.database().transactions().rollback();
        audit.awaitSize(1);
    }

    @Test
    public void aStoppedJournalRefuses() throws Exception {
        audit.stop();
        assertThatThrownBy(() -> audit.trail().journal(Events.read("li.wei", "C-1"))).isInstanceOf(Unavailable.class);
        assertThat(audit.number("select count(*) from audit_entry")).isZero();
    }

    private static void allReaders(Callable<String> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        List<Future<String>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(threads.submit(work));
        }
        for (Future<String> reader : readers) {
            reader.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
    }
}
