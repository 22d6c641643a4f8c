package org.dossier.archive.provider.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.dossier.access.AccessError;
import org.dossier.access.IdempotencyKeys;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.IdempotencyKey;

/** Remembers in memory. */
final class StandInKeys implements IdempotencyKeys {

    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, String> identifiers = new HashMap<>();

    @Override
    public synchronized Optional<String> recall(Caller caller, IdempotencyKey key, String digest) {
        String name = caller.token() + " " + key.value();
        if (!digest.equals(digests.computeIfAbsent(name, n -> digest))) {
            throw new Conflict(AccessError.KEY_REUSED, "another request");
        }
        return Optional.ofNullable(identifiers.get(name));
    }

    @Override
    public synchronized void remember(Caller caller, IdempotencyKey key, String identifier) {
        identifiers.put(caller.token() + " " + key.value(), identifier);
    }
}
