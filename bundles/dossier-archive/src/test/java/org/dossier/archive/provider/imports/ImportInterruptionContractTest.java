package org.dossier.archive.provider.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportState;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;
import org.dossier.archive.provider.testing.StandInTarget;
import org.dossier.core.PageRequest;
import org.dossier.core.TooMany;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Chunks of a hundred rows; the marked row stands in the second one. */
@RunWith(Parameterized.class)
public class ImportInterruptionContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private static final int ROWS = 320;
    private static final int MARKED = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ArchiveUnderTest dossier;
    private final ImportFixture fixture;
    private final StandInTarget target = new StandInTarget();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final String mapping;
    private final byte[] file;

    public ImportInterruptionContractTest(Engine engine) {
        dossier = new ArchiveUnderTest(DATABASES.on(engine));
        fixture = new ImportFixture(dossier);
        dossier.importParts().targets().add(target);
        String own = "s" + System.nanoTime();
        mapping = ImportFixture.WITH_FEES.replace("billing", own);
        file = ImportFixture.utf8("Client,Name,Fee\n" + IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "c" + row + ",Kunde " + row + "," + (row == MARKED ? StandInTarget.MARKED : "1") + "\n")
                .collect(Collectors.joining()));
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @After
    public void close() {
        released.countDown();
        dossier.importParts().close();
    }

    @Test // T33: an import that is stopped goes on where it was, and loads every row once
    public void aStoppedImportGoesOn() {
        target.before(() -> fixture.imports().stop(Person.CLERK.caller(), newest()));
        ImportJob stopped = fixture.load(Person.CLERK, mapping, file);
        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(stopped.problem()).hasValueSatisfying(why -> assertThat(why).contains("start it again"));
        assertThat(stopped.counts().done()).isEqualTo(200);
        assertThat(stopped.percent()).isEqualTo(62);
        assertThat(stopped.review()).isEmpty();

        target.before(() -> { });
        ImportJob finished = fixture.load(Person.CLERK, mapping, file);
        assertThat(finished.id()).isEqualTo(stopped.id());
        assertComplete(finished);
        assertThat(dossier.trail().actions()).containsSubsequence(Acts.IMPORT_STARTED, Acts.IMPORT_STOPPED, Acts.IMPORT_RESUMED,
                Acts.IMPORT_FINISHED);
    }

    /**
     * T33, D15: killed midway and started by another process, an import is completed; and should the first one not be dead after
     * all, it gives way and doubles nothing. Broken once by not comparing the progress: rows were counted twice, and only their tokens
     * kept the customers from being doubled.
     */
    @Test
    public void anotherInstanceCompletesWhatTheFirstOneLeft() throws InterruptedException {
        target.before(this::hold);
        ImportJob started = fixture.start(Person.CLERK, mapping, file);
        assertThat(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(fixture.imports().get(Person.CLERK.caller(), started.id()).counts().done()).isEqualTo(100);
        var first = dossier.importParts();

        dossier.restartImports(100);
        StandInTarget second = new StandInTarget();
        dossier.importParts().targets().add(second);
        ImportJob finished = fixture.load(Person.CLERK, mapping, file);
        assertComplete(finished);
        released.countDown();
        await().atMost(PATIENCE).until(() -> !first.runs(started.id()));

        assertThat(fixture.imports().get(Person.CLERK.caller(), started.id())).isEqualTo(finished);
        assertThat(target.written().size() + second.written().size()).isEqualTo(ROWS);
        first.close();
    }

    @Test // D6: whoever loses the session loses the import with it, after the chunk at hand
    public void anEndedSessionStopsTheImport() {
        target.before(() -> dossier.endSession(Person.CLERK));
        ImportJob started = fixture.start(Person.CLERK, mapping, file);
        await().atMost(PATIENCE).until(() -> !dossier.importParts().runs(started.id()));
        dossier.beginSession(Person.CLERK);
        ImportJob stopped = fixture.imports().get(Person.CLERK.caller(), started.id());
        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(stopped.counts().done()).isEqualTo(100);
        assertThat(stopped.problem()).hasValueSatisfying(why -> assertThat(why).contains("sign in"));
        target.before(() -> { });
        assertComplete(fixture.load(Person.CLERK, mapping, file));
    }

    @Test // D3: without the trail nothing is loaded, and with it the import goes on
    public void withoutTheTrailNothingIsLoaded() {
        target.before(() -> dossier.trail().failing(true));
        ImportJob started = fixture.start(Person.CLERK, mapping, file);
        await().atMost(PATIENCE).until(() -> !dossier.importParts().runs(started.id()));
        dossier.trail().failing(false);
        assertThat(fixture.imports().get(Person.CLERK.caller(), started.id()).counts().done()).isEqualTo(100);
        target.before(() -> { });
        assertComplete(fixture.load(Person.CLERK, mapping, file));
    }

    @Test // T33: a bundle that stops ends the chunk at hand and leaves the import to be gone on with
    public void aStoppingBundleEndsItsChunk() throws InterruptedException {
        target.before(this::hold);
        ImportJob started = fixture.start(Person.CLERK, mapping, file);
        assertThat(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        Thread closing = new Thread(dossier.importParts()::close);
        closing.start();
        await().atMost(PATIENCE).until(() -> closing.getState() == Thread.State.TIMED_WAITING);
        released.countDown();
        closing.join(PATIENCE.toMillis());
        ImportJob stopped = fixture.imports().get(Person.CLERK.caller(), started.id());
        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(stopped.counts().done()).isEqualTo(200);
    }

    @Test // T33: one that runs is answered as it stands, and only so many wait
    public void importsTakeTurns() throws InterruptedException {
        target.before(this::hold);
        ImportJob started = fixture.start(Person.CLERK, mapping, file);
        assertThat(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(fixture.start(Person.CLERK, mapping, file).id()).isEqualTo(started.id());
        String own = ImportFixture.WITH_FEES.replace("billing", "t" + System.nanoTime());
        ImportJob waiting = fixture.start(Person.CLERK, own, ImportFixture.utf8("Client,Name,Fee\na,Wartender,2\n"));
        assertThat(waiting.state()).isEqualTo(ImportState.RUNNING);
        fixture.start(Person.CLERK, own, ImportFixture.utf8("Client,Name,Fee\nb,Wartender,2\n"));
        assertThatThrownBy(() -> fixture.start(Person.CLERK, own, ImportFixture.utf8("Client,Name,Fee\nc,Wartender,2\n")))
                .isInstanceOf(TooMany.class);
        released.countDown();
        assertComplete(fixture.ended(Person.CLERK, started));
        assertThat(fixture.ended(Person.CLERK, waiting).counts().created()).isEqualTo(1);
    }

    private void assertComplete(ImportJob job) {
        assertThat(job.problem()).isEmpty();
        assertThat(job.state()).isEqualTo(ImportState.PENDING);
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(ROWS, ROWS, ROWS, 0, 0));
    }

    private ImportId newest() {
        return fixture.imports().list(Person.CLERK.caller(), PageRequest.first()).items().get(0).id();
    }

    private void hold() {
        reached.countDown();
        try {
            released.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
