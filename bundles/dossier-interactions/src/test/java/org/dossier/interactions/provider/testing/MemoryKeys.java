package org.dossier.interactions.provider.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.dossier.access.AccessError;
import org.dossier.access.IdempotencyKeys;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.IdempotencyKey;

/** Keeps keys in memory, for one account. */
public final class MemoryKeys implements IdempotencyKeys {

    private final Map<IdempotencyKey, String> digests = new HashMap<>();
    private final Map<IdempotencyKey, String> answers = new HashMap<>();

    @Override
    public Optional<String> recall(Caller caller, IdempotencyKey key, String digest) {
        String first = digests.putIfAbsent(key, digest);
        if (first != null && !first.equals(digest)) {
            throw new Conflict(AccessError.KEY_REUSED, "use a new key");
        }
        return Optional.ofNullable(answers.get(key));
    }

    @Override
    public void remember(Caller caller, IdempotencyKey key, String identifier) {
        answers.put(key, identifier);
    }
}
