package org.dossier.rest.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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
import org.dossier.access.Accounts;
import org.dossier.access.ProposalId;
import org.dossier.core.Caller;
import org.dossier.core.PageRequest;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.ChangeBody;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Parameters;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;

/** Accounts as the security administrator keeps them (D8, S23). */
@Path("/accounts")
@Tag(name = "accounts")
@NeedsSession
@Refusals
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AccountsResource {

    private final Needed<Accounts> accounts;

    /** Reads and proposes through the service behind the gate. */
    public AccountsResource(Needed<Accounts> accounts) {
        this.accounts = accounts;
    }

    /** All accounts by name. */
    @GET
    @Operation(operationId = "listAccounts", summary = "List the accounts")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public PageBody<AccountBody> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        PageRequest page = Parameters.page(limit, cursor);
        return PageBody.of(accounts.call(service -> service.list(Callers.of(security), page)), AccountBody::of);
    }

    /** Proposes a new account; another administrator decides. */
    @POST
    @Operation(operationId = "proposeAccount", summary = "Propose a new account")
    @ApiResponse(responseCode = "202", description = "The account waits for its review",
            content = @Content(schema = @Schema(implementation = ChangeBody.class)))
    public Response propose(@RequestBody(required = true) NewAccountBody body, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        ProposalId review = accounts.call(
                service -> service.proposeNew(caller, body.name(), body.posts(), Optional.ofNullable(body.unit())));
        return ChangeBody.accepted(review).build();
    }

    /** Disables an account at once and ends its sessions; the account stays listed, since the trail names it. */
    @DELETE
    @Path("/{name}")
    @Operation(operationId = "disableAccount", summary = "Disable an account")
    @ApiResponse(responseCode = "204", description = "Disabled")
    public void disable(@PathParam("name") String name, @Context SecurityContext security) {
        accounts.run(service -> service.disable(Callers.of(security), name));
    }
}
