package org.dossier.audit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;

import org.dossier.audit.AuditError;
import org.dossier.audit.provider.merkle.TreeHash;
import org.dossier.audit.provider.store.AuditTables;
import org.dossier.core.DossierException;
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

/**
 * D1: a log that was put back to an older state, or exchanged for another, takes no entry after the next start, because the
 * file beside the database knows better. Broken on purpose once: without the comparison at the start, each of these logs was
 * written on.
 */
@RunWith(Parameterized.class)
public class RollbackContractTest {

    private static final int SIZE = 20;

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AuditTables());

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Engine engine;
    private AuditFixture audit;

    public RollbackContractTest(Engine engine) {
        this.engine = engine;
    }

    @Parameterized.Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Before
    public void start() throws Exception {
        audit = AuditFixture.onEmptyLog(DATABASES.on(engine), folder.getRoot().toPath());
        audit.inTransaction(() -> {
            for (int i = 0; i < SIZE; i++) {
                audit.trail().append(Events.changed("li.wei", "C-" + i).build());
            }
            return null;
        });
        audit.awaitSize(SIZE);
        audit.awaitCheckpoint(SIZE);
        audit.stop();
    }

    @After
    public void stop() {
        if (audit != null) {
            audit.close();
        }
    }

    @Test
    public void anUntouchedLogGoesOn() throws Exception {
        audit.start();
        audit.append(Events.changed("li.wei", "C-1").build());
        audit.awaitSize(SIZE + 1);
    }

    @Test
    public void anOlderStateIsRefused() throws Exception {
        Rollback.to(audit, 12);
        audit.start();
        assertRefused("the log holds 12 entries, its last checkpoint 20");
    }

    @Test
    public void anEmptiedLogIsRefused() throws Exception {
        Rollback.to(audit, 0);
        audit.start();
        assertRefused("the log holds 0 entries, its last checkpoint 20");
    }

    /** A fork: an entry from before the checkpoint was exchanged, and the head was set to fit. */
    @Test
    public void aForkIsRefused() throws Exception {
        String id = audit.text("select entry from audit_leaf where idx = 5");
        String text = new String(audit.bytes("select canonical from audit_entry where id = ?", id), StandardCharsets.UTF_8);
        byte[] other = text.replace("li.wei", "wu.xin").getBytes(StandardCharsets.UTF_8);
        audit.sql("update audit_entry set canonical = ?, leaf_hash = ? where id = ?", other, TreeHash.leaf(other), id);
        Rollback.to(audit, SIZE);
        audit.start();
        assertRefused("the log does not extend its last checkpoint, of size 20");
    }

    @Test
    public void aLogWithAHoleIsRefused() throws Exception {
        audit.sql("delete from audit_leaf where idx = 5");
        audit.start();
        assertRefused("tile 0/0 is not whole");
    }

    @Test
    public void aHeadThatFitsNothingIsRefused() throws Exception {
        audit.sql("update audit_head set tree_size = 23");
        audit.start();
        assertRefused("the head's hashes do not fit its size");
    }

    private void assertRefused(String reason) throws Exception {
        await().until(() -> audit.log().gate().refusal().isPresent());
        assertThat(audit.log().gate().refusal()).contains(reason);
        long entries = audit.number("select count(*) from audit_entry");
        assertThatThrownBy(() -> audit.append(Events.changed("li.wei", "C-1").build())).isInstanceOf(Unavailable.class)
                .extracting(e -> ((DossierException) e).code()).isEqualTo(AuditError.TAMPERED);
        assertThatThrownBy(() -> audit.trail().journal(Events.read("li.wei", "C-1"))).isInstanceOf(Unavailable.class);
        assertThat(audit.number("select count(*) from audit_entry")).isEqualTo(entries);
    }
}
