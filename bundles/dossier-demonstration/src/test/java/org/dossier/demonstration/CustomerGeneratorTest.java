package org.dossier.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;
import org.dossier.archive.Label;
import org.dossier.archive.NewCustomer;
import org.junit.Test;

public class CustomerGeneratorTest {

    private static final Set<CustomerKind> BOTH = Set.of(CustomerKind.PERSON, CustomerKind.ORGANIZATION);

    private final CustomerGenerator generator = new CustomerGenerator(new CatalogueFields(List.of(
            field("phones", BOTH, FieldType.TEXT, true, List.of()),
            field("birthDate", Set.of(CustomerKind.PERSON), FieldType.DATE, false, List.of()),
            field("industry", Set.of(CustomerKind.ORGANIZATION), FieldType.CODE, false, List.of("C", "F")))), List.of("m1", "m2"));

    @Test
    public void theSameIndexGivesTheSameCustomer() {
        NewCustomer first = generator.customer(41);
        assertThat(generator.customer(41)).isEqualTo(first);
        assertThat(generator.customer(42)).isNotEqualTo(first);
    }

    @Test // T1, T2
    public void bothKindsAndBothLanguagesOccur() {
        List<NewCustomer> customers = LongStream.range(0, 1_000).mapToObj(generator::customer).toList();
        assertThat(customers).extracting(NewCustomer::kind).contains(CustomerKind.PERSON, CustomerKind.ORGANIZATION);
        assertThat(customers.stream().filter(c -> c.name().codePoints().allMatch(Character::isIdeographic)).count()).isBetween(600L, 950L);
        assertThat(customers.stream().map(NewCustomer::manager).flatMap(m -> m.stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("m1", "m2");
    }

    @Test // S6
    public void onlyFieldsOfTheCatalogueAreFilled() {
        for (long index = 0; index < 200; index++) {
            NewCustomer customer = generator.customer(index);
            boolean person = customer.kind() == CustomerKind.PERSON;
            assertThat(customer.fields().keySet()).containsExactlyInAnyOrder("phones", person ? "birthDate" : "industry");
            assertThat(customer.fields().get("phones")).isInstanceOf(FieldValue.Many.class);
        }
    }

    private static FieldDefinition field(String name, Set<CustomerKind> kinds, FieldType type, boolean many, List<String> codes) {
        return new FieldDefinition(name, "basic", kinds, type, many, false, 100, "none", codes, Sensitivity.INTERNAL, "none", Set.of(),
                false, false, new Label(name, name), List.of());
    }
}
