package org.dossier.archive.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportState;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;
import org.dossier.archive.provider.testing.Samples;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Measures how many rows a second an import loads, without the audit log's own writing; not part of the build, since a rate proves
 * nothing on a busy machine: {@code mvn -pl bundles/dossier-archive test -Dtest=ImportRates}.
 */
@RunWith(Parameterized.class)
public class ImportRates {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private static final int ROWS = 10_000;
    private static final int NANOS = 1_000_000_000;

    private final Engine engine;
    private final ArchiveUnderTest dossier;

    public ImportRates(Engine engine) {
        this.engine = engine;
        this.dossier = new ArchiveUnderTest(DATABASES.fresh(engine));
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test
    public void rates() throws IOException {
        for (int chunk : new int[] {500, 250, 500, 1_000}) {
            dossier.restartImports(chunk);
            long start = System.nanoTime();
            ImportJob job = load();
            System.out.printf("%s: %d rows in chunks of %d: %.0f/s%n", engine, ROWS, chunk,
                    (double) ROWS * NANOS / (System.nanoTime() - start));
            assertThat(job.counts().created()).isEqualTo(ROWS);
        }
    }

    private ImportJob load() throws IOException {
        String file = "Client,Name,Phone,Sex,Notes\n" + IntStream.range(0, ROWS)
                .mapToObj(row -> row + ",Client " + row + "," + Samples.phone() + ",MALE,pays monthly by card\n")
                .collect(Collectors.joining());
        ImportJob started = dossier.imports().start(Person.CLERK.caller(), dossier.imports().mapping("""
                {"source": "rates%s", "kind": "PERSON", "key": ["Client"],
                 "fields": {"name": "Name", "phones": "Phone", "gender": "Sex", "notes": "Notes"}}
                """.formatted(System.nanoTime())), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        return await().atMost(Duration.ofMinutes(10)).until(() -> dossier.imports().get(Person.CLERK.caller(), started.id()),
                job -> job.state() != ImportState.RUNNING);
    }
}
