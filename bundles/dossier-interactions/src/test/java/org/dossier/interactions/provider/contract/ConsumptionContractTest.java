package org.dossier.interactions.provider.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.dossier.audit.StateCommitment;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Invalid;
import org.dossier.core.Money;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Unavailable;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.database.testing.TestDatabase;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.ConsumptionItem;
import org.dossier.interactions.ConsumptionQuestion;
import org.dossier.interactions.ConsumptionRecorded;
import org.dossier.interactions.MonthlyConsumption;
import org.dossier.interactions.NewConsumption;
import org.dossier.interactions.provider.tables.InteractionTables;
import org.dossier.interactions.provider.testing.TestAccess;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ConsumptionContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new InteractionTables());

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final TestDatabase database;
    private final InteractionFixture fixture;

    public ConsumptionContractTest(Engine engine) {
        database = DATABASES.on(engine);
        fixture = new InteractionFixture(database);
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test // T15, T20
    public void sumsAreByMonthAndCurrency() {
        CustomerNumber customer = fixture.access.customer("C1");
        record(customer, item("2026-02-28", "1.10"), item("2026-03-01", "2.20"), item("2026-03-31", "3.30"),
                new NewConsumption(LocalDate.parse("2026-03-15"), "line", BigDecimal.ONE, money("5", "JPY"), Optional.empty()));
        assertThat(sums(MARCH.minusMonths(1), MARCH, customer)).containsExactly(
                new MonthlyConsumption(MARCH.minusMonths(1), money("1.10", "CNY"), 1),
                new MonthlyConsumption(MARCH, money("5.50", "CNY"), 2),
                new MonthlyConsumption(MARCH, money("5", "JPY"), 1));
        assertThat(sums(MARCH.plusMonths(1), MARCH.plusMonths(2), customer)).isEmpty();
    }

    @Test // G1, T20: broken once by leaving the currency out of the condition, which summed the yen too
    public void aQuestionInOneCurrencyLeavesTheOthersOut() {
        CustomerNumber customer = fixture.access.customer("C11");
        NewConsumption yen = new NewConsumption(LocalDate.parse("2026-03-15"), "line", BigDecimal.ONE, money("5", "JPY"), Optional.empty());
        ConsumptionId made = record(customer, item("2026-03-01", "2.20"), yen).ids().get(0);
        ConsumptionQuestion question = new ConsumptionQuestion(Set.of(customer), MARCH, MARCH, Optional.of(Currency.getInstance("CNY")),
                Optional.empty());
        assertThat(fixture.book.byMonth(TestAccess.PERSON, question))
                .containsExactly(new MonthlyConsumption(MARCH, money("2.20", "CNY"), 1));
        assertThat(fixture.book.items(TestAccess.PERSON, question, PageRequest.first()).items())
                .extracting(ConsumptionItem::id).containsExactly(made);
        assertThat(fixture.trail.last().details()).containsEntry("currency", "CNY");
    }

    @Test // T13, T20
    public void aGroupIsTheSumOfItsMembers() {
        CustomerNumber one = fixture.access.customer("C2");
        CustomerNumber other = fixture.access.customer("C3");
        record(one, item("2026-03-01", "10.00"));
        record(other, item("2026-03-02", "0.01"));
        assertThat(sums(MARCH, MARCH, one, other)).containsExactly(new MonthlyConsumption(MARCH, money("10.01", "CNY"), 2));
        fixture.access.hide(other);
        assertThatThrownBy(() -> sums(MARCH, MARCH, one, other)).isInstanceOf(NotFound.class);
    }

    @Test // G1, T11: broken once by leaving the moment out of the condition
    public void theSameQuestionAsOfAMomentKeepsItsAnswer() {
        CustomerNumber customer = fixture.access.customer("C4");
        record(customer, item("2026-03-01", "10.00"));
        Instant moment = fixture.book.items(TestAccess.PERSON, question(MARCH, MARCH, Optional.empty(), customer), PageRequest.first())
                .items().get(0).recordedAt();
        record(customer, item("2026-03-01", "90.00"));
        assertThat(fixture.book.byMonth(TestAccess.PERSON, question(MARCH, MARCH, Optional.of(moment), customer)))
                .containsExactly(new MonthlyConsumption(MARCH, money("10.00", "CNY"), 1));
        assertThat(sums(MARCH, MARCH, customer)).containsExactly(new MonthlyConsumption(MARCH, money("100.00", "CNY"), 2));
    }

    @Test // T15: broken once by dropping the unique constraint
    public void anItemIsReversedOnceAndWholly() {
        CustomerNumber customer = fixture.access.customer("C5");
        ConsumptionId made = record(customer, item("2026-03-01", "10.00")).ids().get(0);
        assertThatThrownBy(() -> record(customer, reversal(made, "-9.00"))).isInstanceOf(Invalid.class);
        record(customer, reversal(made, "-10.00"));
        assertThatThrownBy(() -> record(customer, reversal(made, "-10.00"))).isInstanceOf(Conflict.class);
        assertThat(sums(MARCH, MARCH, customer)).containsExactly(new MonthlyConsumption(MARCH, money("0.00", "CNY"), 2));
    }

    @Test // T15, D3: one entry for at most a thousand rows
    public void manyItemsAreOneCallAndPageThroughWithoutGaps() {
        CustomerNumber customer = fixture.access.customer("C6");
        NewConsumption[] many = IntStream.range(0, 2_500)
                .mapToObj(i -> item(MARCH.atDay(1 + i % 31).toString(), "0.01")).toArray(NewConsumption[]::new);
        int before = fixture.trail.events().size();
        ConsumptionRecorded recorded = record(customer, many);
        assertThat(recorded.ids()).hasSize(2_500).doesNotHaveDuplicates();
        assertThat(fixture.trail.events().size() - before).isEqualTo(3);
        assertThat(sums(MARCH, MARCH, customer)).containsExactly(new MonthlyConsumption(MARCH, money("25.00", "CNY"), 2_500));
        assertThat(walk(customer)).hasSize(2_500).doesNotHaveDuplicates();
    }

    @Test
    public void theSameKeyRecordsOnce() {
        CustomerNumber customer = fixture.access.customer("C7");
        List<NewConsumption> items = List.of(item("2026-03-01", "1.00"), item("2026-03-02", "2.00"));
        Optional<IdempotencyKey> key = Optional.of(new IdempotencyKey("c7"));
        ConsumptionRecorded first = fixture.book.record(TestAccess.PERSON, customer, items, key);
        assertThat(fixture.book.record(TestAccess.PERSON, customer, items, key)).isEqualTo(first);
        assertThat(sums(MARCH, MARCH, customer)).containsExactly(new MonthlyConsumption(MARCH, money("3.00", "CNY"), 2));
    }

    @Test // D3
    public void withoutTheTrailNothingIsRecorded() {
        CustomerNumber customer = fixture.access.customer("C8");
        InteractionFixture broken = new InteractionFixture(database);
        broken.access.customer("C8");
        broken.trail.breakDown();
        assertThatThrownBy(() -> broken.book.record(TestAccess.PERSON, customer, List.of(item("2026-03-01", "1.00")), Optional.empty()))
                .isInstanceOf(Unavailable.class);
        assertThat(sums(MARCH, MARCH, customer)).isEmpty();
    }

    @Test // D2
    public void anAmountChangedBehindTheServiceNoLongerMatchesItsCommitment() throws SQLException {
        CustomerNumber customer = fixture.access.customer("C9");
        record(customer, item("2026-03-01", "1.00"));
        StateCommitment committed = fixture.trail.last().states().get(0);
        assertThat(fixture.itemDigests.present(List.of(committed.key()))).containsExactly(committed);
        try (Connection connection = database.dataSource().getConnection(); PreparedStatement update =
                connection.prepareStatement("update interactions_item set amount = 2 where number = 'C9'")) {
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        assertThat(fixture.itemDigests.present(List.of(committed.key()))).isNotEmpty().doesNotContain(committed);
    }

    @Test
    public void refusedPartsAreNamedWithTheirRow() {
        CustomerNumber customer = fixture.access.customer("C10");
        NewConsumption wrong = new NewConsumption(LocalDate.parse("2026-03-01"), " ", BigDecimal.ZERO, money("1", "CNY"), Optional.empty());
        assertThatThrownBy(() -> record(customer, item("2026-03-01", "1.00"), wrong)).isInstanceOfSatisfying(Invalid.class,
                refused -> assertThat(refused.violations()).extracting("field").containsExactly("items[1].product", "items[1].quantity"));
        assertThat(sums(MARCH, MARCH, customer)).isEmpty();
    }

    private List<ConsumptionItem> walk(CustomerNumber customer) {
        List<ConsumptionItem> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<ConsumptionItem> page = fixture.book.items(TestAccess.PERSON, question(MARCH, MARCH, Optional.empty(), customer),
                    new PageRequest(PageRequest.LARGEST, cursor));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    private ConsumptionRecorded record(CustomerNumber customer, NewConsumption... items) {
        return fixture.book.record(TestAccess.PERSON, customer, List.of(items), Optional.empty());
    }

    private List<MonthlyConsumption> sums(YearMonth from, YearMonth to, CustomerNumber... customers) {
        return fixture.book.byMonth(TestAccess.PERSON, question(from, to, Optional.empty(), customers));
    }

    private static ConsumptionQuestion question(YearMonth from, YearMonth to, Optional<Instant> asOf, CustomerNumber... customers) {
        return new ConsumptionQuestion(Set.of(customers), from, to, asOf);
    }

    private static NewConsumption item(String day, String amount) {
        return new NewConsumption(LocalDate.parse(day), "line", BigDecimal.ONE, money(amount, "CNY"), Optional.empty());
    }

    private static NewConsumption reversal(ConsumptionId of, String amount) {
        return new NewConsumption(LocalDate.parse("2026-03-01"), "line", BigDecimal.ONE.negate(), money(amount, "CNY"), Optional.of(of));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
