package org.dossier.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.NewRelationship;
import org.dossier.core.CustomerNumber;
import org.junit.Test;

public class RelationshipLoaderTest {

    private static final int SIZE = 500;

    private final LoadedBatch batch = batch(1_000);
    private final List<NewRelationship> made = RelationshipLoader.among(batch);
    private final Map<CustomerNumber, Member> members =
            batch.members().stream().collect(Collectors.toMap(Member::number, Function.identity()));

    @Test // T3
    public void everyKindOfRelationshipOccurs() {
        assertThat(made).extracting(NewRelationship::type)
                .contains("holding", "branch", "employment", "contact-person", "spouse", "parent");
        assertThat(made).hasSizeBetween(300, 1_000);
    }

    @Test
    public void theSameBatchGivesTheSameRelationships() {
        assertThat(RelationshipLoader.among(batch(1_000))).isEqualTo(made);
        assertThat(RelationshipLoader.among(batch(1_500))).isNotEqualTo(made);
    }

    @Test // T3
    public void nothingIsThereTwice() {
        assertThat(made.stream().map(one -> one.from() + " " + one.type() + " " + one.to())).doesNotHaveDuplicates();
        assertThat(made).allMatch(one -> !one.from().equals(one.to()));
    }

    @Test // T3
    public void nobodyHoldsMoreThanThereIs() {
        Map<CustomerNumber, BigDecimal> held = new HashMap<>();
        made.stream().filter(one -> one.type().equals("holding")).forEach(one -> held.merge(one.to(),
                ((FieldValue.Decimal) one.attributes().get("percentage")).value(), BigDecimal::add));
        assertThat(held).isNotEmpty();
        assertThat(held.values()).allMatch(sum -> sum.intValue() >= 51 && sum.intValue() <= 100);
    }

    @Test // T3
    public void generationsAreFarEnoughApart() {
        assertThat(made.stream().filter(one -> one.type().equals("parent"))).isNotEmpty()
                .allMatch(one -> birthday(one.from()).plusYears(20).isBefore(birthday(one.to()).plusDays(1)));
        assertThat(made.stream().filter(one -> one.type().equals("employment"))).isNotEmpty()
                .allMatch(one -> !one.since().orElseThrow().isBefore(birthday(one.to()).plusYears(18)));
    }

    private LocalDate birthday(CustomerNumber person) {
        return members.get(person).birthday().orElseThrow();
    }

    private static LoadedBatch batch(long first) {
        return new LoadedBatch(first, IntStream.range(0, SIZE).mapToObj(RelationshipLoaderTest::customer).toList(),
                IntStream.range(0, SIZE).mapToObj(i -> new CustomerNumber("K" + (first + i))).toList());
    }

    private static NewCustomer customer(int place) {
        boolean company = new Dice(1, place).oneIn(3);
        OfficialNumbers numbers = new OfficialNumbers(place);
        Map<String, FieldValue> fields = company ? Map.of() : Map.of("birthDate", new FieldValue.Day(numbers.birthDate()),
                "gender", new FieldValue.Text(numbers.male() ? "MALE" : "FEMALE"));
        return new NewCustomer(company ? CustomerKind.ORGANIZATION : CustomerKind.PERSON, "名", new TreeMap<>(fields),
                Optional.empty(), Set.of(), Optional.empty());
    }
}
