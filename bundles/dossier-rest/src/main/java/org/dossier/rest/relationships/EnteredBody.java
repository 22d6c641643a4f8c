package org.dossier.rest.relationships;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.dossier.access.Proposal;
import org.dossier.archive.RelationshipId;
import org.dossier.archive.RelationshipsEntered;

/**
 * Relationships that wait for their review.
 *
 * @param change names their review under {@code /reviews}
 * @param state where it stands
 * @param ids the relationships' identifiers, in the order of the input
 */
@Schema(name = "RelationshipsEntered")
record EnteredBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String change,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Proposal.State state,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<String> ids) {

    static EnteredBody of(RelationshipsEntered entered) {
        return new EnteredBody(entered.review().value(), Proposal.State.PENDING,
                entered.ids().stream().map(RelationshipId::value).toList());
    }
}
