package org.dossier.audit.provider.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.provider.merkle.TreeHash;

/** Gives an event its identifier, time, canonical encoding and leaf hash. Thread-safe. */
public final class EntrySealer {

    private final Clock clock;
    private final EntryIds ids;
    private final EntryEncoder encoder = new EntryEncoder();

    /** Seals by that clock. */
    public EntrySealer(Clock clock, EntryIds ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** The sealed event. */
    public SealedEntry seal(AuditEvent event) {
        String id = ids.next();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] bytes = encoder.encode(id, at, event);
        return new SealedEntry(id, at, event, bytes, TreeHash.leaf(bytes));
    }
}
