package org.dossier.archive.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.archive.provider.testing.Samples.many;
import static org.dossier.archive.provider.testing.Samples.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dossier.archive.FieldValue;
import org.dossier.archive.Intake;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.OpenRequest;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;
import org.dossier.archive.provider.testing.Samples;
import org.dossier.core.CustomerNumber;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Measures how many customers a second one thread enters and opens; not part of the build, since a rate proves nothing on a busy
 * machine: {@code mvn -pl bundles/dossier-archive test -Dtest=ArchiveRates}.
 */
@RunWith(Parameterized.class)
public class ArchiveRates {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private static final int BATCHES = 12;
    private static final int SINGLES = 1_000;

    private final Engine engine;
    private final ArchiveUnderTest dossier;

    public ArchiveRates(Engine engine) {
        this.engine = engine;
        this.dossier = new ArchiveUnderTest(DATABASES.fresh(engine));
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test
    public void rates() {
        batch();
        double batches = rate(BATCHES * Intake.MOST_AT_ONCE, () -> IntStream.range(0, BATCHES).forEach(i -> batch()));
        List<CustomerNumber> numbers = IntStream.range(0, SINGLES).mapToObj(i -> single()).toList();
        double singles = rate(SINGLES, () -> IntStream.range(0, SINGLES).forEach(i -> single()));
        double opens = rate(SINGLES, () -> numbers.forEach(number ->
                dossier.archive().open(Person.CLERK.caller(), number, OpenRequest.everything())));
        System.out.printf("%s: batch of %d: %.0f/s, one by one: %.0f/s, opened: %.0f/s%n", engine, Intake.MOST_AT_ONCE, batches,
                singles,
                opens);
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(batches).isPositive();
    }

    private void batch() {
        dossier.intake().createAll(Person.CLERK.caller(), IntStream.range(0, Intake.MOST_AT_ONCE).mapToObj(i -> customer())
                .toList());
    }

    private CustomerNumber single() {
        return dossier.intake().create(Person.CLERK.caller(), customer()).number();
    }

    private static NewCustomer customer() {
        return Samples.person("王建国",
                Map.of("phones", many(Samples.phone()), "birthDate", new FieldValue.Day(LocalDate.of(1980, 1, 2)),
                "addresses", many("北京市海淀区中关村大街27号"), "gender", text("MALE"), "occupation", text("工程师"),
                "serviceLevel", text("STANDARD")));
    }

    private static double rate(int count, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return BigDecimal.valueOf(count).doubleValue() * 1_000_000_000L / (System.nanoTime() - start);
    }
}
