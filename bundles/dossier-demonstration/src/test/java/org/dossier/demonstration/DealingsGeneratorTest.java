package org.dossier.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;

import org.dossier.interactions.NewConsumption;
import org.junit.Test;

public class DealingsGeneratorTest {

    private static final YearMonth LAST = YearMonth.of(2026, 3);

    private final DealingsGenerator generator = new DealingsGenerator(LAST);

    @Test // T15
    public void consumptionFillsTwoYears() {
        Set<YearMonth> months = new HashSet<>();
        for (NewConsumption item : generator.consumption(7, Importance.KEY)) {
            months.add(YearMonth.from(item.date()));
            assertThat(item.amount().amount()).isPositive();
        }
        assertThat(months).hasSize(24).contains(LAST, LAST.minusMonths(23));
    }

    @Test // T16
    public void contactsLieInThePast() {
        for (long index = 0; index < 100; index++) {
            assertThat(generator.contacts(index, Importance.KEY)).hasSizeBetween(6, 18)
                    .allMatch(contact -> contact.at().isBefore(LAST.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
    }

    @Test // T13, T18: most people were never visited, and few companies are key accounts
    public void dealingsFollowImportance() {
        long visited = LongStream.range(0, 1_000).filter(i -> !generator.contacts(i, Importance.of(i, false)).isEmpty()).count();
        long key = LongStream.range(0, 1_000).filter(i -> Importance.of(i, true) == Importance.KEY).count();
        long quiet = LongStream.range(0, 1_000).filter(i -> generator.consumption(i, Importance.OCCASIONAL).isEmpty()).count();

        assertThat(visited).isBetween(80L, 170L);
        assertThat(key).isBetween(30L, 70L);
        assertThat(quiet).isBetween(530L, 670L);
        assertThat(LongStream.range(0, 1_000).mapToObj(i -> generator.consumption(i, Importance.REGULAR)))
                .allMatch(items -> items.size() >= 4 && items.size() <= 12);
    }

    @Test
    public void theSameIndexGivesTheSameDealings() {
        assertThat(generator.consumption(3, Importance.KEY)).isEqualTo(generator.consumption(3, Importance.KEY))
                .isNotEqualTo(generator.consumption(4, Importance.KEY));
        assertThat(generator.contacts(3, Importance.KEY)).isEqualTo(generator.contacts(3, Importance.KEY));
    }
}
