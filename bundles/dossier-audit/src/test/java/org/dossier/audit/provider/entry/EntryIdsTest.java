package org.dossier.audit.provider.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.Test;

public class EntryIdsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    @Test
    public void identifiersOfANodeRiseAlsoWithinAMillisecond() {
        EntryIds ids = new EntryIds(CLOCK, new SecureRandom());
        List<String> made = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> made.add(ids.next()));
        assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9A-HJKMNP-TV-Z]{26}"));
    }

    @Test
    public void identifiersSortByTime() {
        String early = new EntryIds(CLOCK, new SecureRandom()).next();
        String late = new EntryIds(Clock.offset(CLOCK, Duration.ofMillis(1)), new SecureRandom()).next();
        assertThat(early).isLessThan(late);
    }

    @Test
    public void nodesDoNotCollide() {
        EntryIds one = new EntryIds(CLOCK, new SecureRandom());
        EntryIds other = new EntryIds(CLOCK, new SecureRandom());
        HashSet<String> made = new HashSet<>();
        IntStream.range(0, 10_000).forEach(i -> {
            made.add(one.next());
            made.add(other.next());
        });
        assertThat(made).hasSize(20_000);
    }
}
