package org.dossier.rest.reviews;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.dossier.access.Decided;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.access.ProposedChange;
import org.dossier.core.Caller;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.Headers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Parameters;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;

/** What waits for another person's decision (D7, S11). */
@Path("/reviews")
@Tag(name = "reviews")
@NeedsSession
@Refusals
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ReviewsResource {

    private final Needed<Proposals> proposals;

    /** Reads and decides through the service behind the gate. */
    public ReviewsResource(Needed<Proposals> proposals) {
        this.proposals = proposals;
    }

    /** What the caller may decide, oldest first. */
    @GET
    @Operation(operationId = "listReviews", summary = "List what waits for one's decision, oldest first")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public PageBody<ReviewItem> waiting(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        return PageBody.of(proposals.call(service -> service.waiting(Callers.of(security), Parameters.page(limit, cursor))),
                ReviewItem::of);
    }

    /** One review with what would change, as the caller may see it. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getReview", summary = "Open a review")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public ReviewBody open(@PathParam("id") String id, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        ProposalId name = new ProposalId(id);
        Proposal proposal = proposals.call(service -> service.get(caller, name));
        List<ProposedChange> changes = proposals.call(service -> service.changes(caller, name));
        return ReviewBody.of(proposal, changes);
    }

    /** Decides; fields to key again are compared first, and the answer names those that differ, never how. */
    @POST
    @Path("/{id}/decision")
    @Operation(operationId = "decide", summary = "Approve, reject or return what was proposed")
    @ApiResponse(responseCode = "200", description = "What became of it",
            content = @Content(schema = @Schema(implementation = DecidedBody.class)))
    public Response decide(@PathParam("id") String id, @RequestBody(required = true) DecisionBody body,
            @Context SecurityContext security) {
        ProposalId name = new ProposalId(id);
        return answer(proposals.call(service -> service.decide(Callers.of(security), name, body.decision())));
    }

    /** Takes one's own proposal back. */
    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdraw", summary = "Take one's own proposal back")
    @ApiResponse(responseCode = "200", description = "What became of it",
            content = @Content(schema = @Schema(implementation = DecidedBody.class)))
    public Response withdraw(@PathParam("id") String id, @Context SecurityContext security) {
        ProposalId name = new ProposalId(id);
        return answer(proposals.call(service -> service.withdraw(Callers.of(security), name)));
    }

    private static Response answer(Decided decided) {
        Response.ResponseBuilder answer = Response.ok(DecidedBody.of(decided));
        decided.receipt().ifPresent(receipt -> answer.header(Headers.RECEIPT, receipt.text()));
        return answer.build();
    }
}
