package org.dossier.rest.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.dossier.access.SignIn;
import org.dossier.rest.http.OpenToAll;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.service.Needed;

/** The first password of an account (D8). */
@Path("/enrolment")
@Tag(name = "session")
@Refusals
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class EnrolmentResource {

    private final Needed<SignIn> signIn;

    /** Enrols through the service behind the gate. */
    public EnrolmentResource(Needed<SignIn> signIn) {
        this.signIn = signIn;
    }

    /** Sets the first password with the one-time code that was written out for the account. */
    @POST
    @OpenToAll
    @Operation(operationId = "enrol", summary = "Set the first password of an account")
    @ApiResponse(responseCode = "204", description = "Enrolled")
    public void enrol(@RequestBody(required = true) EnrolmentBody body) {
        signIn.run(service -> service.enrol(body.account(), body.code(), body.password()));
    }
}
