package org.dossier.audit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dossier.audit.AuditEntry;
import org.dossier.audit.AuditLog;
import org.dossier.audit.AuditQuery;
import org.dossier.audit.Checkpoint;
import org.dossier.audit.provider.merkle.ProofCheck;
import org.dossier.audit.provider.note.CheckpointReader;
import org.dossier.audit.provider.note.VerifierKey;
import org.dossier.audit.provider.query.AuditLogProvider;
import org.dossier.audit.provider.store.AuditTables;
import org.dossier.core.AccessDenied;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
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

/** S26, D1: who has seen this customer's phone since May; and proofs that hold without the server. */
@RunWith(Parameterized.class)
public class AuditLogContractTest {

    private static final int SIZE = 60;

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AuditTables());

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Engine engine;
    private AuditFixture audit;
    private AuditLog log;

    public AuditLogContractTest(Engine engine) {
        this.engine = engine;
    }

    @Parameterized.Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Before
    public void start() throws Exception {
        audit = AuditFixture.onEmptyLog(DATABASES.on(engine), folder.getRoot().toPath());
        log = new AuditLogProvider(audit.database().dataSource(), audit.home(), new OpenAccess(), audit.trail());
        audit.inTransaction(() -> {
            for (int i = 0; i < SIZE; i++) {
                String account = i % 3 == 0 ? "li.wei" : "wu.xin";
                String customer = "C-" + i % 5;
                audit.trail().append(i % 2 == 0 ? Events.read(account, customer) : Events.changed(account, customer).build());
            }
            return null;
        });
        audit.awaitSize(SIZE);
        audit.awaitCheckpoint(SIZE);
    }

    @After
    public void stop() {
        if (audit != null) {
            audit.close();
        }
    }

    @Test
    public void entriesComeNewestFirstPageByPageEachOnce() {
        List<Long> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<AuditEntry> page = audit.reader().entries(AuditQuery.everything(), new PageRequest(7, cursor));
            page.items().forEach(entry -> seen.add(entry.index()));
            cursor = page.next();
        } while (cursor.isPresent());
        assertThat(seen).hasSize(SIZE).isSortedAccordingTo((a, b) -> Long.compare(b, a)).doesNotHaveDuplicates();
    }

    @Test
    public void conditionsNarrowAndCombine() {
        assertThat(indices(query(Optional.of("li.wei"), Optional.empty(), Optional.empty(), Optional.empty()))).hasSize(20);
        assertThat(indices(query(Optional.empty(), Optional.of("C-2"), Optional.empty(), Optional.empty()))).hasSize(12)
                .allMatch(index -> index % 5 == 2);
        assertThat(indices(query(Optional.empty(), Optional.empty(), Optional.of("customer.read"), Optional.empty()))).hasSize(30)
                .allMatch(index -> index % 2 == 0);
        assertThat(indices(query(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("phones")))).hasSize(30);
        assertThat(indices(query(Optional.of("li.wei"), Optional.of("C-0"), Optional.of("customer.read"), Optional.of("phones"))))
                .containsExactly(30L, 0L);
        assertThat(indices(query(Optional.of("nobody"), Optional.empty(), Optional.empty(), Optional.empty()))).isEmpty();
    }

    @Test
    public void timesBoundTheAnswer() {
        AuditEntry middle = audit.reader().entry(30);
        AuditQuery since = new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(middle.at()), Optional.empty());
        AuditQuery before = new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(middle.at()));
        assertThat(indices(since)).contains(30L, 59L);
        assertThat(indices(before)).contains(0L).doesNotContain(30L);
        assertThat(indices(since).size() + indices(before).size()).isEqualTo(SIZE);
    }

    /** Broken on purpose once: without asking access control, the clerk read the log. */
    @Test
    public void onlyWhoMayReadTheLogReadsIt() {
        assertThatThrownBy(() -> log.entries(VerifyCaller.CLERK, AuditQuery.everything(), PageRequest.first()))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> log.entry(VerifyCaller.CLERK, 0)).isInstanceOf(AccessDenied.class);
        assertThat(log.checkpoint(VerifyCaller.CLERK).size()).isEqualTo(SIZE);
    }

    /** D3: reading the log is a reading. */
    @Test
    public void readingTheLogIsWrittenDown() throws Exception {
        AuditQuery ofCustomer = query(Optional.empty(), Optional.of("C-2"), Optional.empty(), Optional.empty());
        log.entries(VerifyCaller.AUDITOR, ofCustomer, PageRequest.first());
        log.entry(VerifyCaller.AUDITOR, 3);
        audit.awaitSize(SIZE + 2);
        assertThat(audit.reader().entry(SIZE).event().subjects().get(0).number()).isEqualTo(new CustomerNumber("C-2"));
        assertThat(audit.reader().entry(SIZE).event().by().account()).isEqualTo("auditor");
        assertThat(audit.reader().entry(SIZE + 1).event().details()).containsEntry("index", "3");
    }

    @Test
    public void whatIsOutOfRangeIsSaidToBe() {
        assertThatThrownBy(() -> log.entry(VerifyCaller.AUDITOR, SIZE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.entry(VerifyCaller.AUDITOR, -1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.inclusionProof(VerifyCaller.CLERK, 0, SIZE + 1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> log.inclusionProof(VerifyCaller.CLERK, 20, 20)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> log.consistencyProof(VerifyCaller.CLERK, 0, 20)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> audit.reader().entries(AuditQuery.everything(), new PageRequest(5, Optional.of("x"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    public void proofsHoldWithNothingButTheVerifierKey() {
        CheckpointReader outside = new CheckpointReader(VerifierKey.parse(log.verifierKey(VerifyCaller.CLERK)));
        Checkpoint checkpoint = outside.read(log.checkpoint(VerifyCaller.CLERK).note()).orElseThrow();
        for (long index = 0; index < SIZE; index++) {
            List<byte[]> path = log.inclusionProof(VerifyCaller.CLERK, index, checkpoint.size());
            byte[] leafHash = audit.reader().entry(index).leafHash();
            assertThat(ProofCheck.inclusion(index, checkpoint.size(), leafHash, path, checkpoint.root())).isTrue();
        }
    }

    private static AuditQuery query(Optional<String> account, Optional<String> customer, Optional<String> action,
            Optional<String> field) {
        return new AuditQuery(account, customer.map(CustomerNumber::new), action, field, Optional.empty(), Optional.empty());
    }

    private List<Long> indices(AuditQuery query) {
        return audit.reader().entries(query, new PageRequest(200, Optional.empty())).items().stream()
                .map(AuditEntry::index).toList();
    }
}
