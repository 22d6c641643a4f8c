package org.dossier.rest.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.dossier.access.Proposal;
import org.dossier.access.ProposedChange;

/**
 * A review with what would change.
 *
 * @param review the review as it stands in a list
 * @param changes what would change, as the caller may see it
 */
@Schema(requiredProperties = {"id", "kind", "maker", "at", "state", "fields", "rekey", "changes"})
record ReviewBody(@JsonUnwrapped ReviewItem review, List<Proposed> changes) {

    /**
     * One field.
     *
     * @param field the field's name
     * @param before the value in force
     * @param after the proposed value
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = "field")
    record Proposed(String field, String before, String after) {

        private static Proposed of(ProposedChange change) {
            return new Proposed(change.field(), change.before().orElse(null), change.after().orElse(null));
        }

        @Override
        public String toString() {
            return "Proposed[" + field + "]";
        }
    }

    static ReviewBody of(Proposal proposal, List<ProposedChange> changes) {
        return new ReviewBody(ReviewItem.of(proposal), changes.stream().map(Proposed::of).toList());
    }
}
