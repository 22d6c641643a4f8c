package org.dossier.rest.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.UriInfo;
import org.dossier.access.Credentials;
import org.dossier.access.Session;
import org.dossier.access.SignIn;
import org.dossier.core.Channel;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.Headers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.OpenToAll;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.service.Needed;

/** Signing in and out (D11). */
@Path("/session")
@Tag(name = "session")
@Refusals
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {

    private final Needed<SignIn> signIn;

    /** Signs in through the service behind the gate. */
    public SessionResource(Needed<SignIn> signIn) {
        this.signIn = signIn;
    }

    /** Begins a session; the token is in the answer and, for browsers, in a cookie that scripts cannot read. */
    @POST
    @OpenToAll
    @Operation(operationId = "signIn", summary = "Sign in")
    @ApiResponse(responseCode = "201", description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionBody.class)))
    public Response signIn(@RequestBody(required = true) SignInBody body, @HeaderParam(Headers.REQUEST) String browser,
            @Context HttpServletRequest request, @Context UriInfo address) {
        Credentials credentials = new Credentials(body.account(), body.password(), request.getRemoteAddr());
        Session session = signIn.call(service -> service.signIn(credentials, browser == null ? Channel.REST : Channel.BROWSER));
        return Response.created(address.getAbsolutePath())
                .entity(SessionBody.of(session))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.begins(session.caller().token(), request.isSecure()))
                .build();
    }

    /** Ends the session. */
    @DELETE
    @NeedsSession
    @Operation(operationId = "signOut", summary = "Sign out")
    @ApiResponse(responseCode = "204", description = "Signed out")
    public Response signOut(@Context SecurityContext security) {
        signIn.run(service -> service.signOut(Callers.of(security)));
        return Response.noContent().header(HttpHeaders.SET_COOKIE, SessionCookie.ends(security.isSecure())).build();
    }

    /** Changes one's own password and ends one's other sessions. */
    @PUT
    @NeedsSession
    @Path("/password")
    @Operation(operationId = "changePassword", summary = "Change one's own password")
    @ApiResponse(responseCode = "204", description = "Changed")
    public void changePassword(@RequestBody(required = true) PasswordBody body, @Context SecurityContext security) {
        signIn.run(service -> service.changePassword(Callers.of(security), body.current(), body.next()));
    }
}
