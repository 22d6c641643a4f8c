package org.dossier.reporting.provider.testing;

import java.util.Optional;

import org.dossier.access.IdempotencyKeys;
import org.dossier.core.Caller;
import org.dossier.core.IdempotencyKey;

/** Nobody gives a key here. */
final class NoKeys implements IdempotencyKeys {

    @Override
    public Optional<String> recall(Caller caller, IdempotencyKey key, String digest) {
        throw new AssertionError("no test gives a key");
    }

    @Override
    public void remember(Caller caller, IdempotencyKey key, String identifier) {
        throw new AssertionError("no test gives a key");
    }
}
