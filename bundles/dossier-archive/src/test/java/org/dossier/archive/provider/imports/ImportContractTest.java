package org.dossier.archive.provider.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportState;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Samples;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ImportContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private final ArchiveUnderTest dossier;
    private final ImportFixture fixture;

    public ImportContractTest(Engine engine) {
        dossier = new ArchiveUnderTest(DATABASES.fresh(engine));
        fixture = new ImportFixture(dossier);
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test // T33, D7
    public void rowsBecomeCustomersUnderOneProposal() {
        ImportJob job = fixture.load(ImportFixture.PEOPLE, ImportFixture.HEADING
                + "c1,Li Hua," + Samples.phone() + ",3.7.1979\n"
                + "c2,Wang Fang," + Samples.phone() + ",31.12.1985\n"
                + "c3,Zhao Lei,12,31.2.1985\n");
        assertThat(job.problem()).isEmpty();
        assertThat(job.state()).isEqualTo(ImportState.PENDING);
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(3, 3, 2, 0, 1));
    }
}
