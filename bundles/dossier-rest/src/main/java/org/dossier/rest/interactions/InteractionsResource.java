package org.dossier.rest.interactions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.PageRequest;
import org.dossier.core.Purpose;
import org.dossier.interactions.InteractionRecorded;
import org.dossier.interactions.Interactions;
import org.dossier.interactions.NewInteraction;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.Headers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Parameters;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;

/** Visits, calls and other contacts with a customer (T16). */
@Path("/customers/{number}/interactions")
@Tag(name = "interactions")
@NeedsSession
@Refusals
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class InteractionsResource {

    private final Needed<Interactions> interactions;

    /** Reads and records through the service behind the gate. */
    public InteractionsResource(Needed<Interactions> interactions) {
        this.interactions = interactions;
    }

    /** The contacts, newest first. */
    @GET
    @Operation(operationId = "listInteractions", summary = "List the contacts with a customer, newest first")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public PageBody<InteractionBody> latest(@PathParam("number") String number, @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor, @HeaderParam(Headers.PURPOSE) String purpose,
            @Context SecurityContext security) {
        CustomerNumber customer = Parameters.customer(number);
        PageRequest page = Parameters.page(limit, cursor);
        Optional<Purpose> why = Parameters.purpose(purpose);
        return PageBody.of(interactions.call(service -> service.latest(Callers.of(security), customer, why, page)),
                InteractionBody::of);
    }

    /** Records a contact. */
    @POST
    @Operation(operationId = "recordInteraction", summary = "Record a contact with a customer")
    @ApiResponse(responseCode = "201", description = "Recorded",
            content = @Content(schema = @Schema(implementation = RecordedInteraction.class)))
    public Response record(@PathParam("number") String number, @RequestBody(required = true) NewInteractionBody body,
            @HeaderParam(Headers.IDEMPOTENCY_KEY) String key, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        CustomerNumber customer = Parameters.customer(number);
        NewInteraction contact = body.interaction(Parameters.key(key));
        InteractionRecorded recorded = interactions.call(service -> service.record(caller, customer, contact));
        return Response.status(Response.Status.CREATED)
                .entity(new RecordedInteraction(recorded.id().value()))
                .header(Headers.RECEIPT, recorded.receipt().text())
                .build();
    }

    /**
     * A contact that has just been recorded.
     *
     * @param id its identifier
     */
    @Schema(requiredProperties = "id")
    record RecordedInteraction(String id) {
    }
}
