package org.dossier.rest.http;

import io.swagger.v3.oas.annotations.media.Schema;
import javax.ws.rs.core.Response;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;

/**
 * A change that was taken up and waits for its review.
 *
 * @param change names it under {@code /reviews}
 * @param state where it stands
 */
@Schema(name = "Change", requiredProperties = {"change", "state"})
public record ChangeBody(String change, Proposal.State state) {

    /** The answer 202 to whoever asked for the change. */
    public static Response.ResponseBuilder accepted(ProposalId review) {
        return Response.accepted(new ChangeBody(review.value(), Proposal.State.PENDING));
    }
}
