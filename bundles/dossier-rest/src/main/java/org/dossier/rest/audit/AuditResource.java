package org.dossier.rest.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.dossier.audit.AuditLog;
import org.dossier.audit.AuditQuery;
import org.dossier.core.Caller;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Parameters;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;

/** The audit log, its checkpoints and its proofs (D1). */
@Path("/audit")
@Tag(name = "audit")
@NeedsSession
@Refusals
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {

    private static final String PLAIN = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private final Needed<AuditLog> log;

    /** Reads the log through the service behind the gate. */
    public AuditResource(Needed<AuditLog> log) {
        this.log = log;
    }

    /** Entries that match, newest first. */
    @GET
    @Path("/entries")
    @Operation(operationId = "listAuditEntries", summary = "Find audit entries, newest first")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public PageBody<EntryBody> entries(@QueryParam("account") String account, @QueryParam("customer") String customer,
            @QueryParam("action") String action, @QueryParam("field") String field, @QueryParam("from") String from,
            @QueryParam("to") String to, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        AuditQuery query = new AuditQuery(Optional.ofNullable(account), Optional.ofNullable(customer).map(Parameters::customer),
                Optional.ofNullable(action), Optional.ofNullable(field), Parameters.from("from", from),
                Parameters.from("to", to));
        return PageBody.of(log.call(service -> service.entries(caller, query, Parameters.page(limit, cursor))), EntryBody::of);
    }

    /** One entry by its place in the log. */
    @GET
    @Path("/entries/{index}")
    @Operation(operationId = "getAuditEntry", summary = "Read one audit entry")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public EntryBody entry(@PathParam("index") @Parameter(schema = @Schema(type = "integer", format = "int64")) String index,
            @Context SecurityContext security) {
        long place = Parameters.number("index", index);
        return EntryBody.of(log.call(service -> service.entry(Callers.of(security), place)));
    }

    /** The newest checkpoint, a signed note (C2SP tlog-checkpoint). */
    @GET
    @Path("/checkpoint")
    @Produces(PLAIN)
    @Operation(operationId = "getCheckpoint", summary = "Read the newest checkpoint")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public String checkpoint(@Context SecurityContext security) {
        return log.call(service -> service.checkpoint(Callers.of(security))).note();
    }

    /** Proves that an entry is in the tree (RFC 6962, section 2.1.1). */
    @GET
    @Path("/proof/inclusion")
    @Operation(operationId = "proveInclusion", summary = "Prove that an entry is in the tree")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public ProofBody inclusion(
            @QueryParam("index") @Parameter(required = true, schema = @Schema(type = "integer", format = "int64")) String index,
            @QueryParam("size") @Parameter(required = true, schema = @Schema(type = "integer", format = "int64")) String size,
            @Context SecurityContext security) {
        long leaf = Parameters.number("index", index);
        long tree = Parameters.number("size", size);
        return new ProofBody(log.call(service -> service.inclusionProof(Callers.of(security), leaf, tree)));
    }

    /** Proves that a tree extends a smaller one (RFC 6962, section 2.1.2). */
    @GET
    @Path("/proof/consistency")
    @Operation(operationId = "proveConsistency", summary = "Prove that a tree extends a smaller one")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public ProofBody consistency(
            @QueryParam("from") @Parameter(required = true, schema = @Schema(type = "integer", format = "int64")) String from,
            @QueryParam("to") @Parameter(required = true, schema = @Schema(type = "integer", format = "int64")) String to,
            @Context SecurityContext security) {
        long smaller = Parameters.number("from", from);
        long larger = Parameters.number("to", to);
        return new ProofBody(log.call(service -> service.consistencyProof(Callers.of(security), smaller, larger)));
    }

    /** The verifier key of the checkpoints. */
    @GET
    @Path("/key")
    @Produces(PLAIN)
    @Operation(operationId = "getAuditKey", summary = "Read the verifier key of the checkpoints")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public String key(@Context SecurityContext security) {
        return log.call(service -> service.verifierKey(Callers.of(security)));
    }
}
