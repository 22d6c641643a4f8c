package org.dossier.audit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.dossier.audit.provider.entry.EntryDecoder;
import org.dossier.audit.provider.store.AuditTables;
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

/** D1: places are dense, and every committed entry gets exactly one, in whatever order transactions commit. */
@RunWith(Parameterized.class)
public class SequencerContractTest {

    private static final int WRITERS = 64;
    private static final int EACH = 12;

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AuditTables());

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Engine engine;
    private AuditFixture audit;

    public SequencerContractTest(Engine engine) {
        this.engine = engine;
    }

    @Parameterized.Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Before
    public void start() throws Exception {
        audit = AuditFixture.onEmptyLog(DATABASES.on(engine), folder.getRoot().toPath());
    }

    @After
    public void stop() {
        if (audit != null) {
            audit.close();
        }
    }

    /**
     * Writers commit in an order that the {@link CommitShuffle} mixes, while others read. Broken on purpose once: a sequencer
     * that took only identifiers above the last one left entries behind.
     */
    @Test
    public void sixtyFourWritersLeaveNoGapAndNoDouble() throws Exception {
        CommitShuffle shuffle = new CommitShuffle(20, 10, WRITERS);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String account = "writer-" + i;
            writers.add(threads.submit(() -> write(account, shuffle)));
        }
        for (Future<?> writer : writers) {
            writer.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        int all = WRITERS * EACH * 2;
        audit.awaitSize(all);
        List<String> placed = entriesInOrder();
        assertThat(placed).hasSize(all).doesNotHaveDuplicates();
        assertThat(placed).as("late commits of early identifiers happened").isNotEqualTo(placed.stream().sorted().toList());
        assertThat(audit.number("select min(idx) from audit_leaf")).isZero();
        assertThat(audit.number("select max(idx) from audit_leaf")).isEqualTo(all - 1);
        assertThat(audit.number("select count(*) from audit_entry")).isEqualTo(all);
        assertThat(audit.verifier().verify(VerifyCaller.AUDITOR, false, done -> { }).findings()).isEmpty();
    }

    /**
     * As when a scan of the queue finds an entry that its node has announced too. Broken on purpose once: a sequencer that did
     * not look at what the deletion from the queue counted gave the entry a second place, and stood still at the constraint
     * against that.
     */
    @Test
    public void anEntryThatArrivesTwiceGetsOnePlace() throws Exception {
        audit.append(Events.changed("li.wei", "C-1").build());
        audit.awaitSize(1);
        audit.log().arrivals().add(new EntryDecoder().decode(audit.reader().entry(0).bytes()));
        audit.append(Events.changed("li.wei", "C-2").build());
        audit.awaitSize(2);
        assertThat(entriesInOrder()).hasSize(2).doesNotHaveDuplicates();
    }

    /** On Derby a scan of the queue would wait behind the open writer's row; sequencing, checkpoints and proofs need none. */
    @Test
    public void anOpenWriterHoldsNobodyUp() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch hold = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Object> open = thread.submit(() -> audit.inTransaction(() -> {
            audit.trail().append(Events.changed("slow", "C-0").build());
            written.countDown();
            hold.await();
            return null;
        }));
        written.await();
        for (int i = 1; i <= 20; i++) {
            audit.append(Events.changed("li.wei", "C-" + i).build());
        }
        await().until(() -> audit.number("select tree_size from audit_head") == 20);
        assertThat(audit.reader().entry(19).event().by().account()).isEqualTo("li.wei");
        audit.awaitCheckpoint(20);
        assertThat(audit.reader().inclusionProof(0, 20)).isNotEmpty();
        hold.countDown();
        open.get(30, TimeUnit.SECONDS);
        thread.shutdown();
        audit.awaitSize(21);
    }

    @Test
    public void entriesThatARunLeftBehindGetPlacesAtTheNextStart() throws Exception {
        audit.append(Events.changed("li.wei", "C-1").build());
        audit.awaitSize(1);
        audit.stop();
        // what a crash between commit and sequencing leaves: the same rows that append writes, and nobody told the sequencer
        byte[] bytes = LeftBehind.entry("01ZZZZZZZZZZZZZZZZZZZZZZZ1");
        LeftBehind.insert(audit, "01ZZZZZZZZZZZZZZZZZZZZZZZ1", bytes);
        audit.start();
        audit.awaitSize(2);
        assertThat(audit.reader().entry(1).bytes()).isEqualTo(bytes);
    }

    @Test
    public void aQueuedEntryThatWasEditedGetsNoPlaceAndDoesNotStopTheOthers() throws Exception {
        audit.stop();
        LeftBehind.insert(audit, "01ZZZZZZZZZZZZZZZZZZZZZZZ1", LeftBehind.entry("01ZZZZZZZZZZZZZZZZZZZZZZZ1"));
        LeftBehind.insert(audit, "01ZZZZZZZZZZZZZZZZZZZZZZZ2", LeftBehind.entry("01ZZZZZZZZZZZZZZZZZZZZZZZ2"));
        audit.sql("update audit_entry set leaf_hash = ? where id = ?", new byte[32], "01ZZZZZZZZZZZZZZZZZZZZZZZ1");
        audit.start();
        await().until(() -> audit.number("select tree_size from audit_head") == 1);
        assertThat(audit.text("select entry from audit_leaf")).isEqualTo("01ZZZZZZZZZZZZZZZZZZZZZZZ2");
        assertThat(audit.log().status().unsound()).isEqualTo(1);
    }

    private Void write(String account, CommitShuffle shuffle) throws Exception {
        for (int i = 0; i < EACH; i++) {
            audit.trail().journal(Events.read(account, "C-" + i));
            shuffle.enter();
            try {
                int number = i;
                audit.inTransaction(() -> {
                    audit.trail().append(Events.changed(account, "C-" + number).build());
                    shuffle.hold();
                    return null;
                });
            } finally {
                shuffle.committed();
            }
        }
        shuffle.leave();
        return null;
    }

    private List<String> entriesInOrder() throws Exception {
        List<String> ids = new ArrayList<>();
        try (Connection connection = audit.database().dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement("select entry from audit_leaf order by idx");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
