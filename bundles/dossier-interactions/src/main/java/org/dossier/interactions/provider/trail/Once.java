package org.dossier.interactions.provider.trail;

import java.sql.SQLException;
import java.util.Optional;

import org.dossier.access.IdempotencyKeys;
import org.dossier.core.Caller;
import org.dossier.core.IdempotencyKey;
import org.dossier.vault.BlindTokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes a record at most once under the client's key. The request's digest is keyed, since it covers protected values. To be used
 * within the transaction of the record. Thread-safe.
 */
@Component(service = Once.class)
public final class Once {

    private static final String KIND = "idempotency/request";

    private final IdempotencyKeys keys;
    private final BlindTokens blind;

    /** Keys are kept by the access service, by account. */
    @Activate
    public Once(@Reference IdempotencyKeys keys, @Reference BlindTokens blind) {
        this.keys = keys;
        this.blind = blind;
    }

    /** The first answer under the key, or that of the work. */
    public Answer answer(Caller caller, Optional<IdempotencyKey> key, String request, Step work) throws SQLException {
        if (key.isEmpty()) {
            return work.take();
        }
        Optional<String> first = keys.recall(caller, key.get(), blind.token(KIND, request));
        if (first.isPresent()) {
            return Answer.parse(first.get());
        }
        Answer answer = work.take();
        keys.remember(caller, key.get(), answer.text());
        return answer;
    }

    /** The record itself. */
    @FunctionalInterface
    public interface Step {
        /** Makes it. */
        Answer take() throws SQLException;
    }
}
