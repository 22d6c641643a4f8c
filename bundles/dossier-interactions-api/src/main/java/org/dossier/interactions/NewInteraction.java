package org.dossier.interactions;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.dossier.core.IdempotencyKey;

/**
 * A contact as it is recorded.
 *
 * @param kind what kind of contact
 * @param direction from whom it came
 * @param at when it happened, or will happen
 * @param participants who took part, at most 50; personal data
 * @param summary one line, at most 200 characters; personal data
 * @param content what was said and done, at most 20,000 characters; personal data
 * @param key the client's own name for this record, where it gave one
 */
public record NewInteraction(InteractionKind kind, Direction direction, Instant at, List<String> participants, String summary,
        String content, Optional<IdempotencyKey> key) {

    /** Keeps an unmodifiable copy. */
    public NewInteraction {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(key, "key");
        participants = List.copyOf(participants);
    }

    /** Hides what people said. */
    @Override
    public String toString() {
        return "NewInteraction[" + kind + "]";
    }
}
