package org.dossier.interactions.provider.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.dossier.access.Facts;
import org.dossier.access.Operation;
import org.dossier.access.Sensitivity;
import org.dossier.archive.ImportTarget.ImportedRecord;
import org.dossier.audit.AuditEvent;
import org.dossier.core.AccessDenied;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Violation;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.database.testing.TestDatabase;
import org.dossier.interactions.ConsumptionQuestion;
import org.dossier.interactions.MonthlyConsumption;
import org.dossier.interactions.provider.tables.InteractionTables;
import org.dossier.interactions.provider.tables.InteractionTransactions;
import org.dossier.interactions.provider.testing.TestAccess;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ImportedConsumptionContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new InteractionTables());

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final InteractionFixture fixture;
    private final InteractionTransactions transactions;

    public ImportedConsumptionContractTest(Engine engine) {
        TestDatabase database = DATABASES.on(engine);
        fixture = new InteractionFixture(database);
        transactions = new InteractionTransactions(database.jpa("dossier-interactions"));
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test // T15, T33, D2
    public void recordsOfSeveralCustomersAreOneEntryThatCommitsToEachItem() {
        CustomerNumber first = fixture.access.customer("I1");
        CustomerNumber second = fixture.access.customer("I2");
        write(imported(first, "12.50"), imported(second, "7"));
        AuditEvent entry = fixture.trail.last();
        assertThat(entry.subjects()).extracting("number").containsExactly(first, second);
        assertThat(fixture.itemDigests.present(entry.states().stream().map(state -> state.key()).toList()))
                .containsExactlyInAnyOrderElementsOf(entry.states());
        assertThat(sums(first)).singleElement().satisfies(sum -> assertThat(sum.amount().amount()).isEqualByComparingTo("12.5"));
        assertThat(sums(second)).singleElement().satisfies(sum -> assertThat(sum.items()).isEqualTo(1));
    }

    @Test // T33
    public void whatIsWrongIsNamedByPart() {
        assertThat(check(Map.of("date", "31.5.2026", "amount", "1e5", "currency", "XYZ1")))
                .extracting(Violation::field).containsExactly("date", "product", "amount", "currency");
        assertThat(check(Map.of("date", "2026-05-31", "product", "line", "amount", "1.005", "currency", "CNY", "quantity", "0")))
                .extracting(Violation::field).contains("amount");
        assertThat(check(Map.of("date", "2026-05-31", "product", "line", "amount", "1.00", "currency", "CNY", "quantity", "0")))
                .extracting(Violation::field).containsExactly("quantity");
        assertThat(check(Map.of("date", "2026-05-31", "product", "line", "amount", "1.00", "currency", "CNY"))).isEmpty();
    }

    @Test // D3
    public void withoutATransactionNothingIsWritten() {
        CustomerNumber customer = fixture.access.customer("I3");
        assertThatThrownBy(() -> fixture.imported.write(TestAccess.PERSON, List.of(imported(customer, "1"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sums(customer)).isEmpty();
    }

    @Test // S1
    public void nobodyEntersConsumptionWithoutTheRight() {
        CustomerNumber customer = fixture.access.customer("I4");
        fixture.access.deny(Operation.ENTER, "operating");
        assertThatThrownBy(() -> write(imported(customer, "1"))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> fixture.imported.demand(TestAccess.PERSON, facts(customer))).isInstanceOf(AccessDenied.class);
        assertThat(sums(customer)).isEmpty();
    }

    private void write(ImportedRecord... records) {
        transactions.change(entities -> {
            fixture.imported.write(TestAccess.PERSON, List.of(records));
            return records;
        });
    }

    private List<Violation> check(Map<String, String> values) {
        return fixture.imported.check(new TreeMap<>(values));
    }

    private List<MonthlyConsumption> sums(CustomerNumber customer) {
        return fixture.book.byMonth(TestAccess.PERSON, new ConsumptionQuestion(Set.of(customer), MAY, MAY, Optional.empty()));
    }

    private static ImportedRecord imported(CustomerNumber customer, String amount) {
        return new ImportedRecord(facts(customer), new TreeMap<>(
                Map.of("date", "2026-05-31", "product", "line", "amount", amount, "currency", "CNY")));
    }

    private static Facts facts(CustomerNumber customer) {
        return new Facts(customer, "PROVISIONAL", Optional.empty(), Optional.empty(), Sensitivity.INTERNAL);
    }
}
