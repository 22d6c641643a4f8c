package org.dossier.audit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.dossier.audit.Checkpoint;
import org.dossier.audit.CheckpointWitness;
import org.dossier.audit.provider.merkle.ProofCheck;
import org.dossier.audit.provider.sequence.WitnessOffice;
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

/** D1: witnesses are shown that each checkpoint extends the one that they know, and one that misbehaves holds nobody up. */
@RunWith(Parameterized.class)
public class WitnessContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AuditTables());

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Engine engine;
    private final Remembering remembering = new Remembering();
    private AuditFixture audit;
    private WitnessOffice office;

    public WitnessContractTest(Engine engine) {
        this.engine = engine;
    }

    @Parameterized.Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Before
    public void start() throws Exception {
        audit = AuditFixture.onEmptyLog(DATABASES.on(engine), folder.getRoot().toPath());
        office = new WitnessOffice(audit.database().dataSource(), () -> List.of(new Throwing(), remembering));
        Thread thread = new Thread(office, "witnesses of the test");
        thread.setDaemon(true);
        thread.start();
    }

    @After
    public void stop() {
        office.stop();
        if (audit != null) {
            audit.close();
        }
    }

    @Test
    public void aWitnessIsShownConsistentCheckpoints() throws Exception {
        for (int size : new int[] {3, 7}) {
            while (audit.number("select tree_size from audit_head") < size) {
                audit.append(Events.changed("li.wei", "C-1").build());
                audit.awaitSize(audit.number("select count(*) from audit_entry"));
            }
            audit.awaitCheckpoint(size);
            office.take(audit.reader().checkpoint());
            await().until(() -> remembering.size() == size);
        }
        assertThat(office.answers()).containsEntry("remembering", true).containsEntry("throwing", false);
    }

    /** Accepts what extends the last that it knows, as a real witness does. */
    private static final class Remembering implements CheckpointWitness {

        private final List<Checkpoint> kept = new CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return "remembering";
        }

        @Override
        public long size() {
            return kept.isEmpty() ? 0 : kept.get(kept.size() - 1).size();
        }

        @Override
        public boolean offer(Checkpoint checkpoint, List<byte[]> consistency) {
            boolean extendsLast = kept.isEmpty() || ProofCheck.consistency(size(), checkpoint.size(),
                    kept.get(kept.size() - 1).root(), checkpoint.root(), consistency);
            return extendsLast && kept.add(checkpoint);
        }
    }

    /** A witness that is broken. */
    private static final class Throwing implements CheckpointWitness {

        @Override
        public String name() {
            return "throwing";
        }

        @Override
        public long size() {
            throw new IllegalStateException("this witness is broken, as the test wishes");
        }

        @Override
        public boolean offer(Checkpoint checkpoint, List<byte[]> consistency) {
            return true;
        }
    }
}
