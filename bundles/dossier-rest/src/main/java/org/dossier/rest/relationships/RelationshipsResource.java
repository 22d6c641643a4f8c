package org.dossier.rest.relationships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.dossier.archive.RelationshipType;
import org.dossier.archive.Relationships;
import org.dossier.archive.RelationshipsEntered;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.PageRequest;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.Headers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Parameters;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;

/** What a customer is to others (T3). */
@Path("/customers/{number}/relationships")
@Tag(name = "relationships")
@NeedsSession
@Refusals
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RelationshipsResource {

    private final Needed<Relationships> relationships;

    /** Reads and enters through the service behind the gate. */
    public RelationshipsResource(Needed<Relationships> relationships) {
        this.relationships = relationships;
    }

    /** The relationships in force, in both directions, oldest first. */
    @GET
    @Operation(operationId = "listRelationships", summary = "List what a customer is to others, oldest first")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public PageBody<RelationshipBody> list(@PathParam("number") String number, @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        CustomerNumber one = Parameters.customer(number);
        PageRequest page = Parameters.page(limit, cursor);
        return relationships.call(service -> {
            Map<String, RelationshipType> types = types(service, caller);
            return PageBody.of(service.of(caller, one, page), relationship -> RelationshipBody.of(relationship, one, types));
        });
    }

    /** Enters one relationship, or many, all or none; another person decides on them. */
    @POST
    @Operation(operationId = "enterRelationships",
            summary = "Enter what a customer is to others: one relationship, or a list under items")
    @ApiResponse(responseCode = "202", description = "The relationships wait for their review",
            content = @Content(schema = @Schema(implementation = EnteredBody.class)))
    public Response enter(@PathParam("number") String number, @RequestBody(required = true) NewRelationshipsBody body,
            @HeaderParam(Headers.IDEMPOTENCY_KEY) String key, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        CustomerNumber one = Parameters.customer(number);
        Optional<IdempotencyKey> name = Parameters.key(key);
        RelationshipsEntered entered = relationships.call(service ->
                service.enter(caller, body.relationships(one, types(service, caller)), name));
        return Response.accepted(EnteredBody.of(entered)).header(Headers.RECEIPT, entered.receipt().text()).build();
    }

    private static Map<String, RelationshipType> types(Relationships service, Caller caller) {
        return service.types(caller).stream().collect(Collectors.toMap(RelationshipType::name, Function.identity()));
    }
}
