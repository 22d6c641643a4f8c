package org.dossier.rest.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.dossier.interactions.Interaction;

/**
 * A contact as the caller may see it.
 *
 * @param id its identifier
 * @param kind what kind of contact
 * @param at when it happened
 * @param direction from whom it came
 * @param participants who took part
 * @param summary one line
 * @param content what was said and done
 * @param masked the parts that the caller may not see
 * @param recordedBy the account that recorded it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"id", "kind", "at", "direction", "participants", "masked", "recordedBy"})
record InteractionBody(String id, Kind kind, Instant at, Way direction, List<String> participants, String summary, String content,
        SortedSet<String> masked, String recordedBy) {

    static InteractionBody of(Interaction contact) {
        return new InteractionBody(contact.id().value(), Kind.of(contact.kind()), contact.at(), Way.of(contact.direction()),
                contact.participants(), contact.summary().orElse(null), contact.content().orElse(null), contact.masked(),
                contact.recordedBy());
    }

    @Override
    public String toString() {
        return "InteractionBody[" + id + "]";
    }
}
