package org.dossier.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

import org.dossier.interactions.NewConsumption;
import org.dossier.interactions.NewInteraction;
import org.junit.Test;

public class DealingsGeneratorTest {

    private static final YearMonth LAST = YearMonth.of(2026, 3);

    private final DealingsGenerator generator = new DealingsGenerator(LAST);

    @Test // T15
    public void consumptionFillsTwoYears() {
        Set<YearMonth> months = new HashSet<>();
        for (NewConsumption item : generator.consumption(7)) {
            months.add(YearMonth.from(item.date()));
            assertThat(item.amount().amount()).isPositive();
        }
        assertThat(months).hasSize(24).contains(LAST, LAST.minusMonths(23));
    }

    @Test // T16
    public void contactsLieInThePast() {
        long contacts = 0;
        for (long index = 0; index < 100; index++) {
            for (NewInteraction contact : generator.contacts(index)) {
                assertThat(contact.at()).isBefore(LAST.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
                contacts++;
            }
        }
        assertThat(contacts).isBetween(120L, 280L);
    }

    @Test
    public void theSameIndexGivesTheSameDealings() {
        assertThat(generator.consumption(3)).isEqualTo(generator.consumption(3)).isNotEqualTo(generator.consumption(4));
        assertThat(generator.contacts(3)).isEqualTo(generator.contacts(3));
    }
}
