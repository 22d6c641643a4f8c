package org.dossier.audit.provider.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.felix.hc.api.Result;
import org.dossier.audit.provider.AuditFixture;
import org.dossier.audit.provider.store.AuditTables;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What health tells of the log; it does not depend on the engine. */
public class AuditHealthTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AuditTables());

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aLogThatHasNotStartedIsCritical() {
        assertThat(new AuditHealth().execute().getStatus()).isEqualTo(Result.Status.CRITICAL);
    }

    @Test
    public void aLogWithoutAWitnessIsAWarning() throws Exception {
        try (AuditFixture audit = AuditFixture.onEmptyLog(DATABASES.fresh(Engine.DERBY), folder.getRoot().toPath())) {
            await().until(() -> audit.log().gate().isOpen());
            Result result = new AuditHealth(audit.log()).execute();
            assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
            assertThat(result.toString()).contains("No witness keeps the checkpoints").contains("can be written");
        }
    }

    @Test
    public void aLogThatRefusesIsCritical() throws Exception {
        try (AuditFixture audit = AuditFixture.onEmptyLog(DATABASES.fresh(Engine.DERBY), folder.getRoot().toPath())) {
            audit.log().gate().refuse("the log holds 3 entries, its last checkpoint 4");
            assertThat(new AuditHealth(audit.log()).execute().getStatus()).isEqualTo(Result.Status.CRITICAL);
        }
    }
}
