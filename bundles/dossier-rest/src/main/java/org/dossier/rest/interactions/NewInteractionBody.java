package org.dossier.rest.interactions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dossier.core.IdempotencyKey;
import org.dossier.interactions.NewInteraction;
import org.dossier.rest.json.Given;

/**
 * A contact as it is recorded.
 *
 * @param kind what kind of contact
 * @param direction from whom it came; otherwise from us
 * @param at when it happened, or will happen
 * @param participants who took part
 * @param summary one line
 * @param content what was said and done
 */
record NewInteractionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Kind kind,
        @Schema(defaultValue = "outgoing") Way direction,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) OffsetDateTime at,
        List<String> participants,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String summary,
        String content) {

    NewInteractionBody {
        new Given().field("kind", kind).field("at", at).field("summary", summary).check();
        direction = Objects.requireNonNullElse(direction, Way.OUTGOING);
        participants = Objects.requireNonNullElse(participants, List.of());
        content = Objects.requireNonNullElse(content, "");
        Given names = new Given();
        for (int i = 0; i < participants.size(); i++) {
            names.field("participants[" + i + "]", participants.get(i));
        }
        names.check();
    }

    NewInteraction interaction(Optional<IdempotencyKey> key) {
        return new NewInteraction(kind.kind(), direction.direction(), at.toInstant(), participants, summary, content, key);
    }

    @Override
    public String toString() {
        return "NewInteractionBody[" + kind + "]";
    }
}
