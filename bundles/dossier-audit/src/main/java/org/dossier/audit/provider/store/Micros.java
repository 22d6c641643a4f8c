package org.dossier.audit.provider.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the tables keep them: microseconds since 1970, in UTC. */
public final class Micros {

    private Micros() {
    }

    /** The stored form of a time. */
    public static long of(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
