package org.dossier.rest.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.dossier.access.AccessControl;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.service.Needed;

/** What one is oneself (S28). */
@Path("/me")
@Tag(name = "accounts")
@NeedsSession
@Refusals
@Produces(MediaType.APPLICATION_JSON)
public final class MeResource {

    private final Needed<AccessControl> access;

    /** Asks the service behind the gate. */
    public MeResource(Needed<AccessControl> access) {
        this.access = access;
    }

    /** One's own account and posts. */
    @GET
    @Operation(operationId = "getMe", summary = "Read one's own account and posts")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public MeBody me(@Context SecurityContext security) {
        return MeBody.of(access.call(service -> service.actor(Callers.of(security))));
    }
}
