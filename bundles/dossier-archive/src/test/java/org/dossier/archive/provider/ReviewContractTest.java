package org.dossier.archive.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dossier.archive.provider.testing.Samples.many;
import static org.dossier.archive.provider.testing.Samples.text;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.dossier.access.Decided;
import org.dossier.access.Decision;
import org.dossier.access.Decision.Verdict;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;
import org.dossier.archive.BatchCreated;
import org.dossier.archive.Created;
import org.dossier.archive.CustomerQuery;
import org.dossier.archive.CustomerRecord;
import org.dossier.archive.CustomerState;
import org.dossier.archive.FieldValue;
import org.dossier.archive.HistoryItem;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.OpenRequest;
import org.dossier.archive.PossibleDuplicate;
import org.dossier.archive.SectionChange;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;
import org.dossier.archive.provider.testing.Samples;
import org.dossier.core.AccessDenied;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Stale;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Intakes, batches and changes in review, on both databases. */
@RunWith(Parameterized.class)
public class ReviewContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private final ArchiveUnderTest dossier;

    public ReviewContractTest(Engine engine) {
        dossier = new ArchiveUnderTest(DATABASES.on(engine));
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    /** T8, S3: effective once another person has keyed the phone again and agreed. */
    @Test
    public void approvedIntakeIsEffective() {
        Created created = create(Samples.person("吕布", "13211112222"));

        Decided wrong = approve(created.review(), Map.of("phones", "13211112223"));
        Decided right = approve(created.review(), Map.of("phones", "+86 132 1111 2222"));

        assertThat(wrong.mismatched()).containsExactly("phones");
        assertThat(right.state()).isEqualTo(Proposal.State.APPROVED);
        assertThat(open(created.number()).head().state()).isEqualTo(CustomerState.ACTIVE);
        assertThat(open(created.number()).version()).isEqualTo(2);
    }

    /** T14: a customer that was turned down is kept, and its unique values are free again. */
    @Test
    public void rejectedIntakeFreesUniqueValues() {
        NewCustomer company = Samples.organization("北方重工", Map.of("registrationNumber", text("91152201078377449P")));
        Created created = create(company);
        assertThatThrownBy(() -> create(company)).isInstanceOf(PossibleDuplicate.class);

        decide(created.review(), Verdict.REJECT, Map.of());

        assertThat(open(created.number()).head().state()).isEqualTo(CustomerState.REJECTED);
        assertThat(create(company).number()).isNotEqualTo(created.number());
        assertThatThrownBy(() -> propose(created.number(), Samples.change("basic", "notes", text("x"))))
                .isInstanceOf(Conflict.class);
    }

    /** A change that waits when the customer is turned down can no longer take effect. */
    @Test
    public void changesOfRejectedCustomersAreRefused() {
        Created created = create(Samples.person("董卓", Map.of()));
        ProposalId waiting = propose(created.number(), Samples.change("basic", "notes", text("迟")));
        decide(created.review(), Verdict.REJECT, Map.of());

        assertThatThrownBy(() -> approve(waiting, Map.of())).isInstanceOf(Conflict.class).hasMessageContaining("DOS-CUST-0012");
    }

    /** S17: as of a moment before the decision a customer stands as it stood then, alone or in a batch. */
    @Test
    public void theStateOfThenIsShown() {
        Created alone = create(Samples.person("昨日", Map.of()));
        BatchCreated batch = dossier.intake().createAll(Person.CLERK.caller(), List.of(Samples.person("前日", Map.of())));
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        decide(alone.review(), Verdict.REJECT, Map.of());
        decide(batch.review(), Verdict.APPROVE, Map.of());
        Instant after = Instant.now().truncatedTo(ChronoUnit.MICROS);

        assertThat(state(alone.number(), before)).isEqualTo(CustomerState.PROVISIONAL);
        assertThat(state(alone.number(), after)).isEqualTo(CustomerState.REJECTED);
        assertThat(state(batch.numbers().get(0), before)).isEqualTo(CustomerState.PROVISIONAL);
        assertThat(state(batch.numbers().get(0), after)).isEqualTo(CustomerState.ACTIVE);
    }

    /** A second decision changes nothing. */
    @Test
    public void decidesOnce() {
        Created created = create(Samples.person("貂蝉", Map.of()));
        approve(created.review(), Map.of());

        assertThatThrownBy(() -> decide(created.review(), Verdict.REJECT, Map.of())).isInstanceOf(Conflict.class);
        assertThat(open(created.number()).head().state()).isEqualTo(CustomerState.ACTIVE);
    }

    /** S4, S17, T11: a change takes effect with its review; what was before can be seen as of then, and in the history. */
    @Test
    public void approvedChangeIsTheNextVersion() {
        Created created = create(Samples.person("曹操", Map.of("phones", many("13244445555"), "notes", text("原话"))));
        Instant before = lastRecorded(created.number()).plusNanos(1_000);
        ProposalId review = propose(created.number(), Samples.change("basic", "phones", many("13266667777")));
        assertThat(open(created.number()).sections().get("basic").version()).isEqualTo(1);

        assertThat(approve(review, Map.of("phones", "132-6666-7777")).state()).isEqualTo(Proposal.State.APPROVED);

        CustomerRecord now = seen(created.number(), Optional.empty());
        assertThat(now.sections().get("basic").version()).isEqualTo(2);
        assertThat(now.sections().get("basic").fields()).containsEntry("phones", many("132****7777"))
                .containsEntry("name", text("曹操")).containsKey("notes");
        assertThat(seen(created.number(), Optional.of(before)).sections().get("basic").fields())
                .containsEntry("phones", many("132****5555"));
        HistoryItem newest = history(created.number()).items().get(0);
        assertThat(newest.version()).isEqualTo(2);
        assertThat(newest.maker()).isEqualTo("clerk");
        assertThat(newest.decider()).contains("reviewer");
        assertThat(newest.reason()).isEqualTo("heard on a visit");
        assertThat(newest.changes()).containsExactly(new HistoryItem.Change("phones", Optional.of(many("132****5555")),
                Optional.of(many("132****7777"))));
    }

    /** D5: search follows the change. */
    @Test
    public void identifiersFollowTheChange() {
        Created created = create(Samples.person("刘备", "13277778888"));
        approve(propose(created.number(), Samples.change("basic", "phones", many("13299990000"))),
                Map.of("phones", "13299990000"));

        assertThat(found("13277778888")).isEmpty();
        assertThat(found("13299990000")).containsExactly(created.number());
        assertThat(found("刘备")).contains(created.number());
    }

    /** T11: a change of a version that is no longer the present one is refused, when it is made and when it is decided. */
    @Test
    public void outdatedChangesAreRefused() {
        Created created = create(Samples.person("孙权", Map.of()));
        ProposalId first = propose(created.number(), Samples.change("basic", "notes", text("一")));
        ProposalId second = propose(created.number(), Samples.change("basic", "notes", text("二")));
        approve(first, Map.of());

        assertThatThrownBy(() -> approve(second, Map.of())).isInstanceOf(Conflict.class).hasMessageContaining("DOS-CUST-0010");
        assertThatThrownBy(() -> propose(created.number(), new SectionChange("basic",
                new TreeMap<>(Map.of("notes", Optional.of(text("三")))), Optional.of(1L), "", Optional.empty())))
                .isInstanceOf(Stale.class);
        assertThat(open(created.number()).sections().get("basic").version()).isEqualTo(2);
    }

    /** S1, S4: a section that was empty gets its first version; a value can be removed; nothing is asked for nothing. */
    @Test
    public void changesFillAndEmpty() {
        Created created = create(Samples.person("关羽", Map.of("preferredLanguage", text("zh"))));
        approve(propose(created.number(), Samples.change("service", "serviceLevel", text("KEY"))), Map.of());
        approve(propose(created.number(), new SectionChange("basic", new TreeMap<>(Map.of("preferredLanguage", Optional.empty())),
                Optional.of(1L), "", Optional.empty())), Map.of());

        CustomerRecord now = open(created.number());
        assertThat(now.sections().get("service").fields()).containsOnly(Map.entry("serviceLevel", text("KEY")));
        assertThat(now.sections().get("basic").fields()).containsOnlyKeys("name");
        assertThat(now.version()).isEqualTo(3);
        assertThatThrownBy(() -> propose(created.number(), Samples.change("service", "serviceLevel", text("KEY"))))
                .isInstanceOf(Invalid.class).hasMessageContaining("DOS-CUST-0009");
    }

    /** S4: every wrong part of a change is named; without the right nothing is asked for. */
    @Test
    public void wrongChangesAreRefused() {
        CustomerNumber number = create(Samples.person("张飞", Map.of())).number();

        assertThatThrownBy(() -> propose(number, Samples.change("basic", "serviceLevel", text("KEY"))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("another section");
        assertThatThrownBy(() -> propose(number, Samples.change("nowhere", "notes", text("x")))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> propose(number, Samples.change("basic", "phones", many("12")))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> propose(number, new SectionChange("basic", new TreeMap<>(Map.of("name", Optional.empty())),
                Optional.empty(), "",
                        Optional.empty()))).isInstanceOf(Invalid.class).hasMessageContaining("every customer has a name");
        assertThatThrownBy(() -> dossier.intake()
                .propose(Person.READER.caller(), number, Samples.change("basic", "notes", text("x"))))
                .isInstanceOf(AccessDenied.class);
    }

    /** D7, S11: a decider sees masks, and nothing of what is to be keyed again. Broken once by showing it: this test failed. */
    @Test
    public void decidersSeeNothingToCopy() {
        Created created = create(Samples.person("赵云", Map.of("phones", many("13200001234"), "emails", many("zhao@yun.cn"),
                "maritalStatus", text("SINGLE"))));

        var changes = dossier.proposals().changes(Person.REVIEWER.caller(), created.review());

        assertThat(changes.toString()).doesNotContain("1234").doesNotContain("zhao@yun.cn").doesNotContain("SINGLE")
                .contains("赵云");
        assertThat(changes.stream().filter(c -> c.field().equals("phones"))).allMatch(c -> c.after().isEmpty());
        assertThat(dossier.trail().lastJournalled().action().name()).isEqualTo("customer.review-read");
    }

    /** S11: of a batch the reviewer keys a random sample of at most 50 customers; approval flips one row for all of them. */
    @Test
    public void batchIsDecidedAsOne() {
        List<NewCustomer> customers = IntStream.range(0, 60)
                .mapToObj(i -> Samples.person("批" + i, Samples.phone())).toList();
        BatchCreated batch = dossier.intake().createAll(Person.CLERK.caller(), customers);
        Set<String> rekey = dossier.proposals().get(Person.REVIEWER.caller(), batch.review()).content().rekey();
        Map<String, String> keyed = new HashMap<>();
        IntStream.range(0, 60).forEach(i -> keyed.put(batch.numbers().get(i) + "/phones", phone(customers.get(i))));
        keyed.keySet().retainAll(rekey);

        assertThat(rekey).hasSize(50).allMatch(name -> name.matches("K\\d{8}/phones"));
        assertThat(open(batch.numbers().get(59)).head().state()).isEqualTo(CustomerState.PROVISIONAL);
        assertThat(approve(batch.review(), Map.of()).mismatched()).isEqualTo(new TreeSet<>(rekey));
        assertThat(approve(batch.review(), keyed).state()).isEqualTo(Proposal.State.APPROVED);
        assertThat(batch.numbers()).allMatch(number -> open(number).head().state() == CustomerState.ACTIVE);
        assertThat(open(batch.numbers().get(0)).version()).isEqualTo(2);
        assertThat(found("批59")).containsExactly(batch.numbers().get(59));
    }

    /** A batch that was turned down frees the unique values of all its customers. */
    @Test
    public void rejectedBatchFreesUniqueValues() {
        List<NewCustomer> customers = List.of(
                Samples.organization("甲公司", Map.of("registrationNumber", text("91152201078382010M"))),
                Samples.organization("乙公司", Map.of("registrationNumber", text("121200004013590816"))));
        BatchCreated batch = dossier.intake().createAll(Person.CLERK.caller(), customers);

        decide(batch.review(), Verdict.REJECT, Map.of());

        assertThat(open(batch.numbers().get(1)).head().state()).isEqualTo(CustomerState.REJECTED);
        assertThat(dossier.intake().createAll(Person.CLERK.caller(), customers).numbers()).hasSize(2);
    }

    /** S17: the history comes in pages, newest first, without gap or double. */
    @Test
    public void historyPagesThrough() {
        Created created = create(Samples.person("马超", Map.of("serviceLevel", text("STANDARD"))));
        for (int i = 0; i < 3; i++) {
            approve(propose(created.number(), Samples.change("basic", "notes", text("第" + i))), Map.of());
        }
        Page<HistoryItem> first = dossier.archive()
                .history(Person.CLERK.caller(), created.number(), new PageRequest(4, Optional.empty()));
        Page<HistoryItem> second = dossier.archive()
                .history(Person.CLERK.caller(), created.number(), new PageRequest(4, first.next()));

        assertThat(first.items()).extracting(i -> i.section() + i.version())
                .containsExactly("basic4", "basic3", "basic2", "basic1");
        assertThat(second.items()).extracting(i -> i.section() + i.version()).containsExactly("service1");
        assertThat(second.next()).isEmpty();
    }

    private CustomerState state(CustomerNumber number, Instant asOf) {
        return dossier.archive().open(Person.CLERK.caller(), number, new OpenRequest(Set.of(), Optional.of(asOf), Optional.empty()))
                .head().state();
    }

    private Created create(NewCustomer customer) {
        return dossier.intake().create(Person.CLERK.caller(), customer);
    }

    private ProposalId propose(CustomerNumber number, SectionChange change) {
        return dossier.intake().propose(Person.CLERK.caller(), number, change).review();
    }

    private Decided approve(ProposalId review, Map<String, String> keyed) {
        return decide(review, Verdict.APPROVE, keyed);
    }

    private Decided decide(ProposalId review, Verdict verdict, Map<String, String> keyed) {
        return dossier.proposals().decide(Person.REVIEWER.caller(), review,
                new Decision(verdict, new TreeMap<>(keyed), Optional.of("seen")));
    }

    private CustomerRecord open(CustomerNumber number) {
        return dossier.archive().open(Person.CLERK.caller(), number, OpenRequest.everything());
    }

    private CustomerRecord seen(CustomerNumber number, Optional<Instant> asOf) {
        return dossier.archive().open(Person.CLERK.caller(), number, new OpenRequest(Set.of(), asOf, Optional.empty()));
    }

    private Page<HistoryItem> history(CustomerNumber number) {
        return dossier.archive().history(Person.CLERK.caller(), number, PageRequest.first());
    }

    private Instant lastRecorded(CustomerNumber number) {
        return history(number).items().get(0).at();
    }

    private List<CustomerNumber> found(String typed) {
        return dossier.archive().find(Person.CLERK.caller(), CustomerQuery.anything(typed), PageRequest.first()).items().stream()
                .map(item -> item.number()).toList();
    }

    private static String phone(NewCustomer customer) {
        return ((FieldValue.Text) ((FieldValue.Many) customer.fields().get("phones")).values().get(0)).value();
    }
}
