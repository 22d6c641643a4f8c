package org.dossier.rest.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Money;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Receipt;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.ConsumptionItem;
import org.dossier.interactions.ConsumptionQuestion;
import org.dossier.interactions.ConsumptionRecorded;
import org.dossier.interactions.MonthlyConsumption;
import org.dossier.interactions.NewConsumption;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.RestServer;
import org.dossier.rest.testing.Unexpected;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Consumption over REST (T15). */
public class ConsumptionResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final ConsumptionId ID = new ConsumptionId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    private static final Money AMOUNT = new Money(new BigDecimal("1234.50"), Currency.getInstance("CNY"));
    private static final String ITEM = """
            {"date":"2026-05-01","product":"tea","quantity":1.25,"amount":{"amount":"1234.5","currency":"CNY"}}""";

    private List<NewConsumption> recorded;
    private ConsumptionQuestion asked;

    @Before
    public void putDouble() {
        SERVER.services().consumption().bind(new ConsumptionBook() {
            @Override
            public ConsumptionRecorded record(Caller caller, CustomerNumber customer, List<NewConsumption> items,
                    Optional<IdempotencyKey> key) {
                recorded = items;
                return new ConsumptionRecorded(Collections.nCopies(items.size(), ID), new Receipt("e", "0", "s"));
            }

            @Override
            public Page<ConsumptionItem> items(Caller caller, ConsumptionQuestion question, PageRequest page) {
                asked = question;
                return new Page<>(List.of(new ConsumptionItem(ID, new CustomerNumber("C-1"), LocalDate.of(2026, 5, 1), "tea",
                        new BigDecimal("1.250000"), AMOUNT, Optional.empty(), Instant.EPOCH, "01ENTRY")), Optional.empty());
            }

            @Override
            public List<MonthlyConsumption> byMonth(Caller caller, ConsumptionQuestion question) {
                return Unexpected.service(ConsumptionBook.class).byMonth(caller, question);
            }
        });
    }

    @Test
    public void recordsOneItem() {
        Answer answer = SERVER.post("/customers/C-1/consumption", ITEM);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).isEqualTo("{\"id\":\"" + ID + "\",\"ids\":[\"" + ID + "\"]}");
        assertThat(answer.header("X-Dossier-Receipt")).isEqualTo("e.0.s");
        assertThat(recorded).containsExactly(
                new NewConsumption(LocalDate.of(2026, 5, 1), "tea", new BigDecimal("1.25"), AMOUNT, Optional.empty()));
    }

    @Test
    public void recordsManyItems() {
        String reversal = ITEM.replace("}}", "},\"reverses\":\"" + ID + "\"}");
        Answer answer = SERVER.post("/customers/C-1/consumption", "{\"items\":[" + ITEM + "," + reversal + "]}");

        assertThat(answer.json().get("ids")).hasSize(2);
        assertThat(answer.json().has("id")).isFalse();
        assertThat(recorded.get(1).reverses()).contains(ID);
    }

    @Test
    public void namesTheRowAndThePartThatIsWrong() {
        assertRefused("{\"items\":[" + ITEM + "," + ITEM.replace("1234.5", "1.234") + "]}", "items[1].amount.amount");
        assertRefused("{\"items\":[" + ITEM.replace("CNY", "XXY") + "]}", "items[0].amount.currency");
        assertRefused("{\"items\":[" + ITEM.replace("1.25", "1e999999") + "]}", "items[0].quantity");
        assertRefused("{\"items\":[" + ITEM.replace("2026-05-01", "2026-02-30") + "]}", "items[0].date");
        assertRefused("{\"items\":[{}]}", "items[0].date");
        assertRefused("{\"items\":[null]}", "items");
        assertRefused("{}", "date");
        assertThat(recorded).isNull();
    }

    @Test
    public void listsItemsOfAPeriodAsOfADay() {
        Answer answer = SERVER.get("/customers/C-1/consumption?from=2026-01&to=2026-03&asOf=2026-04-01");

        assertThat(answer.text()).isEqualTo("""
                {"items":[{"id":"01ARZ3NDEKTSV4RRFFQ69G5FAV","date":"2026-05-01","product":"tea","quantity":1.25,\
                "amount":{"amount":"1234.50","currency":"CNY"},"recordedAt":"1970-01-01T00:00:00Z","entry":"01ENTRY"}]}""");
        assertThat(asked).isEqualTo(new ConsumptionQuestion(Set.of(new CustomerNumber("C-1")), YearMonth.of(2026, 1),
                YearMonth.of(2026, 3), Optional.of(Instant.parse("2026-04-01T23:59:59.999999Z"))));
        assertThat(SERVER.get("/customers/C-1/consumption?from=January").status()).isEqualTo(400);
    }

    @Test
    public void looksBackAsFarAsOneQuestionReaches() {
        SERVER.get("/customers/C-1/consumption");

        assertThat(asked).isEqualTo(new ConsumptionQuestion(Set.of(new CustomerNumber("C-1")), YearMonth.of(2016, 6),
                YearMonth.of(2026, 5), Optional.empty()));
    }

    private static void assertRefused(String body, String field) {
        Answer answer = SERVER.post("/customers/C-1/consumption", body);
        assertThat(answer.status()).as(body).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").textValue()).as(body).isEqualTo(field);
    }
}
