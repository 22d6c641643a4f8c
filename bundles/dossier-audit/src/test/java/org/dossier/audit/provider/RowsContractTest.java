package org.dossier.audit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.StateCommitment;
import org.dossier.audit.VerificationReport;
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

/**
 * D2: a row that was changed, removed or added behind the services is found and named while the difference stands. Broken on
 * purpose twice: without the walk over the commitments changed, old and deleted rows stayed unseen, and without the walk over the
 * present rows the inserted one.
 */
@RunWith(Parameterized.class)
public class RowsContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AuditTables());

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Engine engine;
    private AuditFixture audit;
    private LedgerRows ledger;

    public RowsContractTest(Engine engine) {
        this.engine = engine;
    }

    @Parameterized.Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Before
    public void start() throws Exception {
        audit = AuditFixture.onEmptyLog(DATABASES.on(engine), folder.getRoot().toPath());
        ledger = LedgerRows.create(audit);
        audit.inTransaction(() -> {
            write(0, 600, "first");
            write(600, 1_200, "first");
            write(7, 8, "second");
            return null;
        });
        audit.awaitSize(3);
    }

    @After
    public void stop() throws Exception {
        if (audit != null) {
            audit.sql("drop table test_ledger");
            audit.close();
        }
    }

    @Test
    public void rowsThatOnlyTheServicesWroteAreClean() {
        VerificationReport report = verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.rows()).isEqualTo(1_200);
    }

    @Test
    public void aRowChangedBySqlIsNamed() throws Exception {
        audit.sql("update test_ledger set content = 'third' where row_key = 'L-1100'");
        assertThat(verify().findings()).containsExactly("ledger L-1100: the row was changed behind the services");
    }

    @Test
    public void anOldRowPutBackIsNamed() throws Exception {
        audit.sql("update test_ledger set content = 'first' where row_key = 'L-7'");
        assertThat(verify().findings()).containsExactly("ledger L-7: the row was changed behind the services");
    }

    @Test
    public void aRowDeletedBySqlIsNamed() throws Exception {
        audit.sql("delete from test_ledger where row_key = 'L-3'");
        assertThat(verify().findings()).containsExactly("ledger L-3: the row is missing");
    }

    @Test
    public void aRowInsertedBySqlIsNamed() throws Exception {
        audit.sql("insert into test_ledger (row_key, content) values ('L-9999', 'first')");
        assertThat(verify().findings()).containsExactly("ledger L-9999: no entry speaks of this row");
    }

    @Test
    public void aRowThatAServiceRemovedIsNotMissed() throws Exception {
        audit.inTransaction(() -> {
            audit.sql("delete from test_ledger where row_key = 'L-3'");
            return audit.trail().append(Events.changed("li.wei", "C-1")
                    .state(new StateCommitment("ledger", "L-3", StateCommitment.REMOVED)).build());
        });
        audit.awaitSize(4);
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    public void rowsWithoutAnOwnerAreNotPassedOverInSilence() {
        List<String> findings = audit.verifier().verify(VerifyCaller.AUDITOR, true, done -> { }).findings();
        assertThat(findings).containsExactly("ledger: the owner of these rows is away, and they were not compared");
    }

    private VerificationReport verify() {
        return audit.verifier(ledger).verify(VerifyCaller.AUDITOR, true, done -> { });
    }

    /** Writes rows from a number to a number, and one entry that commits to all of them. */
    private void write(int from, int to, String content) throws Exception {
        AuditEvent.Builder event = Events.changed("li.wei", "C-1");
        for (int i = from; i < to; i++) {
            ledger.put("L-" + i, content);
            event.state(new StateCommitment("ledger", "L-" + i, LedgerRows.digest(content)));
        }
        audit.trail().append(event.build());
    }
}
