package org.dossier.audit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.TransactionManager;

import org.dossier.audit.AuditEntry;
import org.dossier.audit.Checkpoint;
import org.dossier.audit.provider.merkle.ProofCheck;
import org.dossier.audit.provider.note.NoteReader;
import org.dossier.audit.provider.store.AuditTables;
import org.dossier.core.Receipt;
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

/** D1, D3: a change and its entry are durable together or not at all. */
@RunWith(Parameterized.class)
public class AppendContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AuditTables());

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Engine engine;
    private AuditFixture audit;

    public AppendContractTest(Engine engine) {
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

    @Test
    public void aCommittedEntryGetsAPlaceAProofAndAReceiptThatHolds() throws Exception {
        Receipt receipt = audit.append(Events.changed("li.wei", "C-1").build());
        audit.awaitSize(1);
        audit.awaitCheckpoint(1);
        AuditEntry entry = audit.reader().entry(0);
        assertThat(entry.entry()).isEqualTo(receipt.entry());
        assertThat(HexFormat.of().formatHex(entry.leafHash())).isEqualTo(receipt.leafHash());
        assertThat(entry.event()).isEqualTo(Events.changed("li.wei", "C-1").build());
        Checkpoint checkpoint = audit.reader().checkpoint();
        assertThat(ProofCheck.inclusion(0, 1, entry.leafHash(), audit.reader().inclusionProof(0, 1), checkpoint.root())).isTrue();
        assertThat(signed(receipt.signedText(), receipt.signature())).isTrue();
        assertThat(signed(receipt.signedText().replace("v1", "v2"), receipt.signature())).isFalse();
    }

    /** Broken on purpose once: with an insert on a connection of its own, outside the transaction, an entry stayed. */
    @Test
    public void aRollbackLeavesNoEntry() throws Exception {
        TransactionManager transactions = audit.database().transactions();
        transactions.begin();
        audit.trail().append(Events.changed("li.wei", "C-1").build());
        transactions.rollback();
        audit.append(Events.changed("li.wei", "C-2").build());
        audit.awaitSize(1);
        assertThat(audit.number("select count(*) from audit_entry")).isEqualTo(1);
        assertThat(audit.reader().entry(0).event().subjects().get(0).number().value()).isEqualTo("C-2");
    }

    /** Broken on purpose once: without the look at the transaction's status, the entry was written and nothing thrown. */
    @Test
    public void withoutATransactionNothingIsWritten() throws Exception {
        assertThatThrownBy(() -> audit.trail().append(Events.changed("li.wei", "C-1").build()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(audit.number("select count(*) from audit_entry")).isZero();
    }

    /** Broken on purpose once: without marking the transaction, the change was committed and had no entry. */
    @Test
    public void aLogThatCannotBeWrittenTakesTheChangeWithIt() throws Exception {
        audit.stop();
        BreakableDataSource breakable = new BreakableDataSource(audit.database().dataSource());
        audit.start(breakable);
        audit.append(Events.changed("li.wei", "C-1").build());
        audit.awaitSize(1);
        TransactionManager transactions = audit.database().transactions();
        breakable.breakStatements("insert into audit_entry");
        transactions.begin();
        audit.sql("insert into audit_state (kind, row_key, digest, idx) values ('business', 'row', '00', 0)");
        assertThatThrownBy(() -> audit.trail().append(Events.changed("li.wei", "C-1").build())).isInstanceOf(Unavailable.class);
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        assertThatThrownBy(transactions::commit).isInstanceOf(RollbackException.class);
        breakable.repair();
        assertThat(audit.number("select count(*) from audit_state")).isZero();
        audit.append(Events.changed("li.wei", "C-2").build());
        audit.awaitSize(2);
    }

    @Test
    public void severalEntriesOfOneTransactionAllGetPlaces() throws Exception {
        audit.inTransaction(() -> {
            for (int i = 0; i < 300; i++) {
                audit.trail().append(Events.changed("li.wei", "C-" + i).build());
            }
            return null;
        });
        audit.awaitSize(300);
        audit.awaitCheckpoint(300);
        assertThat(audit.number("select count(*) from audit_tile")).isEqualTo(1);
        assertThat(audit.reader().inclusionProof(299, 300)).isNotEmpty();
    }

    private boolean signed(String text, String signature) {
        String name = audit.home().signer().verifier().name();
        byte[] hash = HexFormat.of().parseHex(audit.home().signer().verifier().text().split("\\+")[1]);
        byte[] raw = Base64.getDecoder().decode(signature);
        byte[] line = ByteBuffer.allocate(hash.length + raw.length).put(hash).put(raw).array();
        String note = text + "\n\u2014 " + name + " " + Base64.getEncoder().encodeToString(line) + "\n";
        return new NoteReader(audit.home().signer().verifier()).open(note).equals(Optional.of(text));
    }
}
