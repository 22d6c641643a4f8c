package org.dossier.audit.provider.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditedBy;
import org.dossier.audit.provider.entry.EntryIds;
import org.dossier.audit.provider.entry.EntrySealer;
import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.core.Channel;
import org.junit.Test;

public class ArrivalQueueTest {

    private static final AuditEvent EVENT = AuditEvent
            .done(new AuditAction("test.done"), new AuditedBy("li.wei", Optional.empty(), Channel.REST)).build();

    private final EntrySealer sealer = new EntrySealer(Clock.systemUTC(), new EntryIds(Clock.systemUTC(), new SecureRandom()));
    private final ArrivalQueue queue = new ArrivalQueue();
    private final StopSignal stop = new StopSignal();

    @Test
    public void aBatchComesAgainUntilItIsFinished() throws InterruptedException {
        List<SealedEntry> entries = List.of(sealer.seal(EVENT), sealer.seal(EVENT), sealer.seal(EVENT));
        queue.addAll(entries);
        assertThat(take(2)).containsExactly(entries.get(0), entries.get(1));
        assertThat(take(2)).containsExactly(entries.get(0), entries.get(1));
        queue.finished();
        assertThat(take(2)).containsExactly(entries.get(2));
    }

    @Test
    public void nothingIsTakenWhereNothingArrived() throws InterruptedException {
        assertThat(take(10)).isEmpty();
    }

    private List<SealedEntry> take(int most) throws InterruptedException {
        return List.copyOf(queue.take(most, Duration.ofMillis(1), Duration.ZERO, stop));
    }
}
