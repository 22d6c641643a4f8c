package org.dossier.archive.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dossier.archive.provider.testing.Samples.many;
import static org.dossier.archive.provider.testing.Samples.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.dossier.archive.CustomerQuery;
import org.dossier.archive.CustomerState;
import org.dossier.archive.CustomerSummary;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.RevealRequest;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;
import org.dossier.archive.provider.testing.Samples;
import org.dossier.audit.AuditEvent;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Purpose;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Finding customers, on both databases. */
@RunWith(Parameterized.class)
public class FindingContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private final ArchiveUnderTest dossier;

    public FindingContractTest(Engine engine) {
        dossier = new ArchiveUnderTest(DATABASES.on(engine));
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    /** T17: by phone in any notation, by its last four digits, by name, by number, and by whichever it is. */
    @Test
    public void findsByWhateverIsTyped() {
        CustomerNumber number = create(Samples.person("欧阳 锋", Map.of("phones", many("+86 133 9876 1234"))));

        assertThat(phone("13398761234")).contains(number);
        assertThat(phone("(+86) 133-9876-1234")).contains(number);
        assertThat(phone("1234")).contains(number);
        assertThat(name("欧阳　锋 ")).contains(number);
        assertThat(anything(number.value().toLowerCase(Locale.ROOT))).containsExactly(number);
        assertThat(anything("0" + number.value().substring(1))).isEmpty();
        assertThat(anything("133 9876 1234")).contains(number);
        assertThat(anything("1234")).contains(number);
        assertThat(anything("欧阳 锋")).contains(number);
    }

    /** T2: an organization by its registration number, a person by the identity number. */
    @Test
    public void findsByOfficialNumbers() {
        CustomerNumber company =
                create(Samples.organization("东风贸易有限公司", Map.of("registrationNumber", text("91110000600037341L"))));
        CustomerNumber person = create(Samples.person("沈括", Map.of("identityNumber", text("44011320141005001x"))));

        assertThat(anything("91 110000 600037341l")).containsExactly(company);
        assertThat(anything("44011320141005001X")).containsExactly(person);
        assertThat(dossier.archive().reveal(Person.OFFICER.caller(), person,
                new RevealRequest(new TreeSet<>(Set.of("identityNumber")), Purpose.of("check"))))
                .containsEntry("identityNumber", text("44011320141005001X"));
    }

    /** D6: on a masked field a search takes a whole value or the digits shown, nothing between. */
    @Test
    public void doesNotGuessMasksOpen() {
        CustomerNumber number = create(Samples.person("黄蓉", "13322334455"));

        assertThat(anything("133223344")).doesNotContain(number);
        assertThat(anything("34455")).doesNotContain(number);
        assertThat(anything("黄")).doesNotContain(number);
    }

    /** D6: who may not know of a field does not find by it. Broken once by leaving the check out: this test failed. */
    @Test
    public void doesNotFindByAbsentFields() {
        CustomerNumber number = create(Samples.person("杨过", "13355667788"));

        assertThat(numbers(find(Person.READER, CustomerQuery.anything("13355667788"), PageRequest.first()))).isEmpty();
        assertThat(numbers(find(Person.READER, CustomerQuery.anything("杨过"), PageRequest.first()))).containsExactly(number);
    }

    /**
     * D6: the scope is a condition of the query, and the view of each hit is asked besides. With one of the two guards broken
     * this test still passed; with both broken it failed.
     */
    @Test
    public void staysWithinTheScope() {
        NewCustomer shared = Samples.person("郭靖", Map.of());
        CustomerNumber own = create(Samples.of(shared, Person.MANAGER));
        CustomerNumber others = create(shared);

        assertThat(numbers(find(Person.MANAGER, CustomerQuery.anything("郭靖"), PageRequest.first()))).containsExactly(own);
        assertThat(name("郭靖")).containsExactly(own, others);
    }

    /** S8: a search needs a condition that is narrow enough; the state only narrows further. */
    @Test
    public void refusesWideSearches() {
        CustomerQuery wide = portfolio(Optional.of(CustomerState.PROVISIONAL), Optional.empty());

        assertThatThrownBy(() -> find(Person.CLERK, wide, PageRequest.first())).isInstanceOf(Invalid.class)
                .hasMessageContaining("DOS-CUST-0007");
    }

    /** T10: an account manager's customers are found by the manager alone, page by page, by whoever may see them. */
    @Test
    public void listsAPortfolio() {
        NewCustomer shared = Samples.person("裘千仞", Map.of());
        CustomerNumber first = create(Samples.of(shared, Person.MANAGER));
        CustomerNumber second = create(Samples.of(shared, Person.MANAGER));
        create(shared);
        CustomerQuery own = portfolio(Optional.empty(), Optional.of("manager"));

        List<CustomerNumber> all = numbers(find(Person.MANAGER, own, new PageRequest(200, Optional.empty())));
        assertThat(all).contains(first, second).isSorted();
        assertThat(numbers(find(Person.CLERK, own, new PageRequest(200, Optional.empty())))).isEqualTo(all);
        Page<CustomerSummary> page = find(Person.MANAGER, own, new PageRequest(1, Optional.empty()));
        assertThat(numbers(page)).containsExactly(all.get(0));
        assertThat(numbers(find(Person.MANAGER, own, new PageRequest(200, page.next())))).isEqualTo(all.subList(1, all.size()));
        assertThat(numbers(find(Person.CLERK, portfolio(Optional.of(CustomerState.ACTIVE), Optional.of("manager")), PageRequest.first())))
                .doesNotContain(first, second);
        assertThat(numbers(find(Person.MANAGER, portfolio(Optional.empty(), Optional.of("clerk")), PageRequest.first()))).isEmpty();
    }

    /** All conditions hold together. */
    @Test
    public void narrowsByEveryCondition() {
        String phone = Samples.phone();
        CustomerNumber number = create(Samples.of(Samples.person("小龙女", phone), Person.MANAGER));
        create(Samples.person("小龙女", Samples.phone()));

        assertThat(numbers(find(Person.CLERK, query("小龙女", phone, "manager", CustomerState.PROVISIONAL), PageRequest.first())))
                .containsExactly(number);
        assertThat(numbers(find(Person.CLERK, query("小龙女", phone, "manager", CustomerState.ACTIVE), PageRequest.first())))
                .isEmpty();
        assertThat(numbers(find(Person.CLERK, query("小龙女", phone, "else", CustomerState.PROVISIONAL), PageRequest.first())))
                .isEmpty();
        assertThat(numbers(find(Person.CLERK, query("黄药师", phone, "manager", CustomerState.PROVISIONAL), PageRequest.first())))
                .isEmpty();
    }

    /** Pages follow one another in the order of the numbers, without gap or double. */
    @Test
    public void pagesThrough() {
        List<CustomerNumber> all = IntStream.range(0, 7).mapToObj(i -> create(Samples.person("周伯通", Map.of()))).toList();

        Page<CustomerSummary> first = find(Person.CLERK, CustomerQuery.anything("周伯通"), new PageRequest(3, Optional.empty()));
        Page<CustomerSummary> second = find(Person.CLERK, CustomerQuery.anything("周伯通"), new PageRequest(3, first.next()));
        Page<CustomerSummary> third = find(Person.CLERK, CustomerQuery.anything("周伯通"), new PageRequest(3, second.next()));

        assertThat(numbers(first)).isEqualTo(all.subList(0, 3));
        assertThat(numbers(second)).isEqualTo(all.subList(3, 6));
        assertThat(numbers(third)).isEqualTo(all.subList(6, 7));
        assertThat(third.next()).isEmpty();
        assertThatThrownBy(() -> find(Person.CLERK, CustomerQuery.anything("周伯通"), new PageRequest(3, Optional.of("??"))))
                .isInstanceOf(Invalid.class);
    }

    /** D3: a list is one entry that names those that are shown, and not what was searched for. */
    @Test
    public void writesOneEntryForAList() {
        CustomerNumber first = create(Samples.person("洪七公", Map.of()));
        CustomerNumber second = create(Samples.person("洪七公", Map.of()));

        find(Person.CLERK, CustomerQuery.anything("洪七公"), PageRequest.first());

        AuditEvent entry = dossier.trail().lastJournalled();
        assertThat(entry.action().name()).isEqualTo("customer.found");
        assertThat(entry.subjects().stream().map(s -> s.number())).containsExactly(first, second);
        assertThat(entry.toString()).doesNotContain("洪七公");
    }

    private CustomerNumber create(NewCustomer customer) {
        return dossier.intake().create(Person.CLERK.caller(), customer).number();
    }

    private List<CustomerNumber> anything(String typed) {
        return numbers(find(Person.CLERK, CustomerQuery.anything(typed), PageRequest.first()));
    }

    private List<CustomerNumber> phone(String typed) {
        return numbers(find(Person.CLERK,
                new CustomerQuery(Optional.empty(), Optional.of(typed), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()), PageRequest.first()));
    }

    private List<CustomerNumber> name(String typed) {
        return numbers(find(Person.CLERK,
                new CustomerQuery(Optional.empty(), Optional.empty(), Optional.of(typed), Optional.empty(),
                Optional.empty(), Optional.empty()), PageRequest.first()));
    }

    private static CustomerQuery portfolio(Optional<CustomerState> state, Optional<String> manager) {
        return new CustomerQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), state, manager);
    }

    private static CustomerQuery query(String name, String phone, String manager, CustomerState state) {
        return new CustomerQuery(Optional.empty(), Optional.of(phone), Optional.of(name), Optional.empty(), Optional.of(state),
                Optional.of(manager));
    }

    private Page<CustomerSummary> find(Person person, CustomerQuery query, PageRequest page) {
        return dossier.archive().find(person.caller(), query, page);
    }

    private static List<CustomerNumber> numbers(Page<CustomerSummary> page) {
        return page.items().stream().map(CustomerSummary::number).toList();
    }
}
