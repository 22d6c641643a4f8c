package org.dossier.rest.customers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.dossier.archive.HistoryItem;
import org.dossier.rest.json.FieldJson;

/**
 * One version of a section.
 *
 * @param section the section
 * @param version its version, from 1
 * @param at when it took effect
 * @param maker who entered or proposed it
 * @param decider who agreed, where somebody had to
 * @param reason why, in the maker's words
 * @param changes the fields that changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"section", "version", "at", "maker", "reason", "changes"})
record HistoryBody(String section, long version, Instant at, String maker, String decider, String reason, List<Changed> changes) {

    /**
     * One changed field.
     *
     * @param field the field's name
     * @param before the value before, as the caller may see it
     * @param after the value after, as the caller may see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = "field")
    record Changed(String field, Object before, Object after) {

        private static Changed of(HistoryItem.Change change) {
            return new Changed(change.field(), change.before().map(FieldJson::of).orElse(null),
                    change.after().map(FieldJson::of).orElse(null));
        }
    }

    static HistoryBody of(HistoryItem item) {
        return new HistoryBody(item.section(), item.version(), item.at(), item.maker(), item.decider().orElse(null),
                item.reason(), item.changes().stream().map(Changed::of).toList());
    }
}
