package org.dossier.audit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dossier.audit.StateCommitment;
import org.dossier.audit.provider.merkle.TreeHash;
import org.dossier.audit.provider.store.AuditTables;
import org.dossier.core.AccessDenied;
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
 * D1: whatever a database administrator does to the log by SQL is found and named. The log has one full tile and an open one,
 * so that each act is tried where leaf hashes are kept twice and where only the tree's right edge knows. Broken on purpose once
 * each: without the comparison of bytes and hash, of tiles, of the edge, of the checkpoints, of the columns, of the indexes and
 * of strays, the test of that act failed.
 */
@RunWith(Parameterized.class)
public class TamperingContractTest {

    private static final int SIZE = 300;
    private static final int IN_TILE = 17;
    private static final int IN_EDGE = 290;

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AuditTables());

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Engine engine;
    private AuditFixture audit;

    public TamperingContractTest(Engine engine) {
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
                audit.trail().append(Events.changed("li.wei", "C-" + i % 7)
                        .state(new StateCommitment("section", "S-" + i % 50, Integer.toHexString(i))).build());
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
    public void anUntouchedLogIsClean() {
        assertThat(findings()).isEmpty();
    }

    @Test
    public void editedBytesAreNamed() throws Exception {
        for (int index : new int[] {IN_TILE, IN_EDGE}) {
            edit(index, false);
        }
        assertThat(findings()).contains("entry 17: the bytes were edited", "entry 290: the bytes were edited");
    }

    @Test
    public void editedBytesWithAFittingHashAreFoundByTheTree() throws Exception {
        edit(IN_TILE, true);
        assertThat(findings()).contains("entry 17: it is not the entry that the tree holds there");
    }

    @Test
    public void editedBytesBehindTheLastTileAreFoundByTheEdgeAndTheCheckpoint() throws Exception {
        edit(IN_EDGE, true);
        assertThat(findings()).contains("entries 288 to 295: an entry was edited, deleted, inserted or reordered")
                .anyMatch(line -> line.startsWith("checkpoint 300 (database)"))
                .anyMatch(line -> line.startsWith("checkpoint 300 (file)"));
    }

    @Test
    public void deletedEntriesAreNamed() throws Exception {
        for (int index : new int[] {IN_TILE, IN_EDGE}) {
            audit.sql("delete from audit_entry where id = ?", id(index));
        }
        assertThat(findings()).contains("entry 17: the entry is deleted", "entry 290: the entry is deleted");
    }

    @Test
    public void deletedPlacesAreNamed() throws Exception {
        audit.sql("delete from audit_leaf where idx in (17, 299)");
        assertThat(findings()).contains("entry 17: its place in the log is gone", "entry 299: its place in the log is gone");
    }

    @Test
    public void anInsertedEntryWithoutAPlaceIsNamed() throws Exception {
        String id = "01ZZZZZZZZZZZZZZZZZZZZZZZ1";
        LeftBehind.insert(audit, id, LeftBehind.entry(id));
        audit.sql("delete from audit_pending");
        assertThat(findings()).containsExactly("entry row " + id + ": it was inserted, and has no place in the log");
    }

    @Test
    public void anInsertedPlaceOutsideTheLogIsNamed() throws Exception {
        String id = "01ZZZZZZZZZZZZZZZZZZZZZZZ1";
        LeftBehind.insert(audit, id, LeftBehind.entry(id));
        audit.sql("delete from audit_pending");
        audit.sql("insert into audit_leaf (idx, entry, at_micros, account, action_name)"
                + " values (5000, ?, 0, 'li.wei', 'customer.change')", id);
        assertThat(findings()).containsExactly("entry 5000: a place outside the log was inserted");
    }

    @Test
    public void anEntryPutInAnothersPlaceIsNamed() throws Exception {
        String id = "01ZZZZZZZZZZZZZZZZZZZZZZZ1";
        LeftBehind.insert(audit, id, LeftBehind.entry(id));
        audit.sql("delete from audit_pending");
        audit.sql("update audit_leaf set entry = ? where idx = ?", id, (long) IN_TILE);
        assertThat(findings()).contains("entry 17: it is not the entry that the tree holds there");
    }

    @Test
    public void reorderedEntriesAreNamed() throws Exception {
        String one = id(IN_TILE);
        String other = id(IN_TILE + 1);
        audit.sql("delete from audit_pending");
        audit.sql("update audit_leaf set entry = 'swap' where idx = ?", (long) IN_TILE);
        audit.sql("update audit_leaf set entry = ? where idx = ?", one, (long) IN_TILE + 1);
        audit.sql("update audit_leaf set entry = ? where idx = ?", other, (long) IN_TILE);
        assertThat(findings()).contains("entry 17: it was reordered", "entry 18: it was reordered");
    }

    @Test
    public void aChangedTileIsNamedAlsoWhenTheEntryWasChangedToFit() throws Exception {
        edit(IN_TILE, true);
        byte[] tile = audit.bytes("select hashes from audit_tile where tile_level = 0 and tile_number = 0");
        System.arraycopy(audit.bytes("select leaf_hash from audit_entry where id = ?", id(IN_TILE)), 0, tile,
                IN_TILE * TreeHash.LENGTH, TreeHash.LENGTH);
        audit.sql("update audit_tile set hashes = ? where tile_level = 0 and tile_number = 0", (Object) tile);
        assertThat(findings()).contains("entries 0 to 255: an entry was edited, deleted, inserted or reordered")
                .anyMatch(line -> line.startsWith("checkpoint 300 (database)"));
    }

    @Test
    public void aMissingTileIsNamed() throws Exception {
        audit.sql("delete from audit_tile");
        assertThat(findings()).containsExactly("tile 0/0: it is missing or cut short");
    }

    @Test
    public void aForgedCheckpointIsNamed() throws Exception {
        String note = audit.text("select note from audit_checkpoint where tree_size = 300");
        audit.sql("update audit_checkpoint set note = ? where tree_size = 300", note.replaceFirst("\n300\n", "\n299\n"));
        assertThat(findings()).containsExactly("checkpoint 300: the log's key did not sign it");
    }

    @Test
    public void aChangedColumnThatQueriesNarrowByIsNamed() throws Exception {
        audit.sql("update audit_leaf set account = 'somebody' where idx = 17");
        audit.sql("update audit_leaf set field_set = null where idx = 290");
        assertThat(findings()).containsExactly("entry 17: the columns beside it say something else than its bytes",
                "entry 290: the columns beside it say something else than its bytes");
    }

    @Test
    public void aCustomerTakenFromTheIndexIsFound() throws Exception {
        audit.sql("delete from audit_subject where idx = 17");
        assertThat(findings()).containsExactly("the index by customer does not agree with the entries");
    }

    @Test
    public void aChangedCommitmentIsNamed() throws Exception {
        audit.sql("update audit_state set digest = 'ff' where row_key = 'S-3'");
        assertThat(findings()).contains("section S-3: the kept commitment is not that of entry 253");
    }

    @Test
    public void aCommitmentOfNoEntryIsFound() throws Exception {
        audit.sql("insert into audit_state (kind, row_key, digest, idx) values ('section', 'S-99', '00', 5)");
        assertThat(findings()).containsExactly("1 kept commitments come from no entry");
    }

    /** The log cut back to an older state while the node runs: the head, the places and the checkpoints all fit one another. */
    @Test
    public void aRollbackIsFoundByTheFile() throws Exception {
        Rollback.to(audit, 280);
        assertThat(findings())
                .contains("the log was rolled back: the file knows a checkpoint of size 300, the log holds 280 entries");
    }

    @Test
    public void whoMayNotVerifyIsRefused() {
        assertThat(catchThrowable(() -> audit.verifier().verify(VerifyCaller.CLERK, false, done -> { })))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    public void aRunIsItselfWrittenDown() throws Exception {
        audit.sql("update audit_leaf set account = 'somebody' where idx = 17");
        assertThat(findings()).hasSize(1);
        audit.awaitSize(SIZE + 1);
        assertThat(audit.reader().entry(SIZE).event().details()).containsEntry("findings", "1").containsEntry("entries", "300");
    }

    private List<String> findings() {
        return audit.verifier().verify(VerifyCaller.AUDITOR, false, done -> { }).findings();
    }

    private String id(int index) throws Exception {
        return audit.text("select entry from audit_leaf where idx = ?", (long) index);
    }

    private void edit(int index, boolean withHash) throws Exception {
        String id = id(index);
        String text = new String(audit.bytes("select canonical from audit_entry where id = ?", id), StandardCharsets.UTF_8);
        byte[] edited = text.replace("customer.change", "customer.create").getBytes(StandardCharsets.UTF_8);
        audit.sql("update audit_entry set canonical = ? where id = ?", edited, id);
        if (withHash) {
            audit.sql("update audit_entry set leaf_hash = ? where id = ?", TreeHash.leaf(edited), id);
        }
    }
}
