package org.dossier.archive.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dossier.archive.provider.testing.Samples.many;
import static org.dossier.archive.provider.testing.Samples.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.dossier.archive.BatchCreated;
import org.dossier.archive.Created;
import org.dossier.archive.CustomerQuery;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.PossibleDuplicate;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;
import org.dossier.archive.provider.testing.Samples;
import org.dossier.core.AccessDenied;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.core.PageRequest;
import org.dossier.core.Violation;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What comes in and what is turned away, on both databases. */
@RunWith(Parameterized.class)
public class EntryContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private final ArchiveUnderTest dossier;

    public EntryContractTest(Engine engine) {
        dossier = new ArchiveUnderTest(DATABASES.on(engine));
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    /** S6, bad input: each wrong field is named with what is wrong with it, all at once, and no value is repeated. */
    @Test
    public void namesEveryWrongField() {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> create(Samples.person("", Map.of(
                "shoeSize", text("43"), "phones", many("13"), "gender", text("M"), "birthDate", text("1980"),
                "notes", text("x".repeat(4_001)), "emails", text("a@b.cn"), "identityNumber", text("36042619910102009X"),
                "industry", text("C")))));

        assertThat(refused.violations()).extracting(Violation::field)
                .containsExactly("birthDate", "emails", "gender", "identityNumber",
                "industry", "name", "notes", "phones", "shoeSize");
        assertThat(refused.getMessage()).doesNotContain("36042619910102009X").contains("check digit").contains("4000 characters");
    }

    /** Bad input: oversize and unwritable values. */
    @Test
    public void refusesHostileValues() {
        assertRefused("registeredCapital", new FieldValue.Decimal(new BigDecimal("1E+1000000")));
        assertRefused("businessScope", text("a\u0000b"));
        assertRefused("businessScope", text("\ud800"));
        assertRefused("businessScope", text(" \u3000"));
        assertRefused("addresses", new FieldValue.Many(List.of()));
        assertRefused("addresses", new FieldValue.Many(Collections.nCopies(21, text("一"))));
        assertRefused("phones", many("13812340000", "+86 138 1234 0000"));
        assertRefused("foundedOn", new FieldValue.Day(LocalDate.of(2999, 1, 1)));
    }

    /** S1: who may not enter does not. */
    @Test
    public void needsTheRightToEnter() {
        assertThatThrownBy(() -> dossier.intake().create(Person.READER.caller(), Samples.person("无权", Map.of())))
                .isInstanceOf(AccessDenied.class);
        assertThat(found("无权")).isEmpty();
    }

    /** T10: the same phone names the candidate; looked at, it can be passed. */
    @Test
    public void sharedPhoneIsShownFirst() {
        String phone = Samples.phone();
        CustomerNumber first = create(Samples.person("林冲", phone)).number();
        NewCustomer second = Samples.person("林娘子", "+86" + phone);

        PossibleDuplicate refused = catchThrowableOfType(PossibleDuplicate.class, () -> create(second));

        assertThat(refused.candidates()).containsExactly(first);
        assertThat(refused.violations()).extracting(Violation::field).containsExactly("phones");
        assertThat(create(Samples.notDuplicateOf(second, first)).number()).isNotEqualTo(first);
    }

    /**
     * D6: a candidate that the caller may not see is not named; the caller hears whom to ask. Broken once by naming all: failed.
     */
    @Test
    public void hiddenCandidatesAreNotNamed() {
        String phone = Samples.phone();
        CustomerNumber hidden = create(Samples.of(Samples.person("武松", phone), Person.OFFICER)).number();

        PossibleDuplicate refused =
                catchThrowableOfType(PossibleDuplicate.class, () -> dossier.intake().create(Person.MANAGER.caller(),
                Samples.of(Samples.person("武大", phone), Person.MANAGER)));

        assertThat(refused.candidates()).isEmpty();
        assertThat(refused.getMessage()).doesNotContain(hidden.value()).contains("officer");
    }

    /** T10: a unique value cannot be passed. */
    @Test
    public void uniqueValuesAreUnique() {
        NewCustomer company = Samples.organization("南方电器", Map.of("registrationNumber", text("91110000600037341L")));
        CustomerNumber first = create(company).number();

        assertThatThrownBy(() -> create(Samples.notDuplicateOf(company, first))).isInstanceOf(PossibleDuplicate.class);
    }

    /**
     * Of many who enter one unique value at once, one succeeds. Broken once by dropping the constraint
     * archive_identifier_claim_uq: more than one succeeded.
     */
    @Test
    public void concurrentEntriesHaveOneWinner() throws InterruptedException, ExecutionException {
        NewCustomer person = Samples.person("同一人", Map.of("identityNumber", text("360426199101010071")));
        int writers = 6;
        CyclicBarrier together = new CyclicBarrier(writers);
        Callable<Boolean> entering = () -> {
            together.await();
            try {
                create(person);
                return true;
            } catch (PossibleDuplicate e) {
                return false;
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Boolean> outcomes = new ArrayList<>();
            for (Future<Boolean> outcome : threads.invokeAll(Collections.nCopies(writers, entering))) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).containsOnlyOnce(true);
            assertThat(found("同一人")).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Numbers are given once: many threads get no number twice (T8). */
    @Test
    public void numbersAreGivenOnce() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<CustomerNumber> entering = () -> create(Samples.person("并发", Map.of())).number();
            List<CustomerNumber> numbers = new ArrayList<>();
            for (Future<CustomerNumber> number : threads.invokeAll(Collections.nCopies(40, entering))) {
                numbers.add(number.get());
            }
            assertThat(numbers).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
    }

    /** A batch comes in as one, in the order of its rows, with one entry that names them all. */
    @Test
    public void batchComesInAsOne() {
        BatchCreated batch = dossier.intake().createAll(Person.CLERK.caller(),
                IntStream.range(0, 30).mapToObj(i -> Samples.person("列" + i, Samples.phone())).toList());

        assertThat(batch.numbers()).hasSize(30).isSorted();
        assertThat(dossier.trail().lastAppended().subjects()).hasSize(30);
        assertThat(dossier.trail().lastAppended().states()).hasSize(60);
        assertThat(found("列7")).containsExactly(batch.numbers().get(7));
    }

    /** Bad input: all or none; one wrong row, and nothing is there; the row is named. */
    @Test
    public void batchIsAllOrNone() {
        String taken = Samples.phone();
        create(Samples.person("已有", taken));
        List<NewCustomer> wrong = List.of(Samples.person("全或无", Map.of()), Samples.person("全或无", Map.of("phones", many("1"))));
        List<NewCustomer> shared = List.of(Samples.person("全或无", Map.of()), Samples.person("全或无", taken));
        String twice = Samples.phone();
        List<NewCustomer> repeated = List.of(Samples.person("全或无", twice), Samples.person("全或无", twice));

        assertThat(catchThrowableOfType(Invalid.class, () -> all(wrong)).violations()).extracting(Violation::field)
                .containsExactly("1/phones");
        assertThat(catchThrowableOfType(PossibleDuplicate.class, () -> all(shared)).violations()).extracting(Violation::field)
                .containsExactly("1/phones");
        assertThat(catchThrowableOfType(PossibleDuplicate.class, () -> all(repeated)).violations()).extracting(Violation::field)
                .containsExactly("1/phones");
        assertThat(found("全或无")).isEmpty();
        assertThatThrownBy(() -> all(List.of())).isInstanceOf(Invalid.class).hasMessageContaining("DOS-CUST-0008");
    }

    /** The same key and request again give the first answer and change nothing; another request is refused. */
    @Test
    public void repeatsUnderAKey() {
        NewCustomer customer = Samples.keyed(Samples.person("重来", Samples.phone()), "k-1-" + Samples.phone());
        Created first = create(customer);

        assertThat(create(customer)).isEqualTo(first);
        assertThat(found("重来")).containsExactly(first.number());
        assertThatThrownBy(() -> create(Samples.keyed(Samples.person("别人", Samples.phone()), customer.key().get().value())))
                .isInstanceOf(Conflict.class);
        assertThat(found("别人")).isEmpty();
    }

    /** The same for a batch, under the key of its first customer. */
    @Test
    public void repeatsABatchUnderAKey() {
        List<NewCustomer> customers = List.of(Samples.keyed(Samples.person("整批", Samples.phone()), "b-" + Samples.phone()),
                Samples.person("整批", Samples.phone()));
        BatchCreated first = all(customers);

        assertThat(all(customers)).isEqualTo(first);
        assertThat(found("整批")).hasSize(2);
    }

    private void assertRefused(String field, FieldValue value) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> create(Samples.organization("敌意", Map.of(field, value))));
        assertThat(refused.violations()).extracting(Violation::field).containsExactly(field);
    }

    private Created create(NewCustomer customer) {
        return dossier.intake().create(Person.CLERK.caller(), customer);
    }

    private BatchCreated all(List<NewCustomer> customers) {
        return dossier.intake().createAll(Person.CLERK.caller(), customers);
    }

    private List<CustomerNumber> found(String typed) {
        return dossier.archive().find(Person.CLERK.caller(), CustomerQuery.anything(typed), PageRequest.first()).items().stream()
                .map(item -> item.number()).toList();
    }
}
