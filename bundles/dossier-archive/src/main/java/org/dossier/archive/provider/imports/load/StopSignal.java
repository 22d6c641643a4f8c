package org.dossier.archive.provider.imports.load;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Tells an import that it is to stop after the chunk at hand. Thread-safe. */
final class StopSignal {

    private final AtomicReference<String> why = new AtomicReference<>();

    /** It is to stop; the first reason counts. */
    void give(String reason) {
        why.compareAndSet(null, reason);
    }

    Optional<String> why() {
        return Optional.ofNullable(why.get());
    }
}
