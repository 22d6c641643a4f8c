package org.dossier.rest.customers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.dossier.archive.Archive;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.ChangeRequested;
import org.dossier.archive.CustomerRecord;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.FieldValue;
import org.dossier.archive.Intake;
import org.dossier.archive.OpenRequest;
import org.dossier.archive.RevealRequest;
import org.dossier.archive.SectionChange;
import org.dossier.archive.SectionContent;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.NotFound;
import org.dossier.core.PageRequest;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.ChangeBody;
import org.dossier.rest.http.EntityTags;
import org.dossier.rest.http.Headers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Parameters;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.json.FieldJson;
import org.dossier.rest.json.FieldReader;
import org.dossier.rest.json.JsonBody;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;

/** One customer: its sections, their history, its masked values in the clear, and changes (T11, S17, S21). */
@Path("/customers/{number}")
@Tag(name = "customers")
@NeedsSession
@Refusals
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CustomerResource {

    private final Needed<Archive> archive;
    private final Needed<Intake> intake;
    private final Needed<FieldCatalogue> catalogue;

    /** Reads, changes and defines through the services behind the gates. */
    public CustomerResource(Needed<Archive> archive, Needed<Intake> intake, Needed<FieldCatalogue> catalogue) {
        this.archive = archive;
        this.intake = intake;
        this.catalogue = catalogue;
    }

    /** The customer as it is, or as it was known at a date or time. */
    @GET
    @Operation(operationId = "getCustomer", summary = "Open a customer")
    @ApiResponse(responseCode = "200", description = "The customer as the caller may see it",
            content = @Content(schema = @Schema(implementation = CustomerBody.class)))
    public Response open(@PathParam("number") String number, @QueryParam("asOf") String asOf,
            @QueryParam("sections") String sections, @HeaderParam(Headers.PURPOSE) String purpose,
            @Context SecurityContext security) {
        CustomerRecord customer = open(number, Parameters.list(sections), asOf, purpose, security);
        Response.ResponseBuilder answer = Response.ok(CustomerBody.of(customer));
        // what was cannot be changed, and so has no tag to change it by
        return (asOf == null ? answer.tag(EntityTags.of("customer", customer.version())) : answer).build();
    }

    /** One section of the customer, in the form in which a merge patch changes it. */
    @GET
    @Path("/sections/{section}")
    @Operation(operationId = "getSection", summary = "Open one section of a customer")
    @ApiResponse(responseCode = "200", description = "The section as the caller may see it",
            content = @Content(schema = @Schema(implementation = SectionBody.class)))
    public Response section(@PathParam("number") String number, @PathParam("section") String section,
            @QueryParam("asOf") String asOf, @HeaderParam(Headers.PURPOSE) String purpose, @Context SecurityContext security) {
        CustomerRecord customer = open(number, Set.of(section), asOf, purpose, security);
        SectionContent content = Optional.ofNullable(customer.sections().get(section))
                .orElseThrow(() -> new NotFound(ArchiveError.UNKNOWN_SECTION, "there is no such section of this customer"));
        Response.ResponseBuilder answer = Response.ok(SectionBody.of(content, customer.masked()));
        return (asOf == null ? answer.tag(EntityTags.of(section, content.version())) : answer).build();
    }

    /** Asks for a change of a section by a merge patch (RFC 7396); another person decides on it. */
    @PATCH
    @Path("/sections/{section}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeSection", summary = "Ask for a change of a section")
    @ApiResponse(responseCode = "202", description = "The change waits for its review",
            content = @Content(schema = @Schema(implementation = ChangeBody.class)))
    public Response change(@PathParam("number") String number, @PathParam("section") String section,
            @RequestBody(required = true) PatchBody patch,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @HeaderParam(Headers.REASON) String reason,
            @HeaderParam(Headers.IDEMPOTENCY_KEY) String key, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        FieldReader fields = new FieldReader(catalogue.call(service -> service.fields(caller)));
        SectionChange change = new SectionChange(section, fields.patch(patch.fields()), EntityTags.expected(section, ifMatch),
                Parameters.words(Headers.REASON, reason), Parameters.key(key));
        CustomerNumber customer = Parameters.customer(number);
        ChangeRequested requested = intake.call(service -> service.propose(caller, customer, change));
        return ChangeBody.accepted(requested.review()).header(Headers.RECEIPT, requested.receipt().text()).build();
    }

    /** The versions of the sections, newest first. */
    @GET
    @Path("/history")
    @Operation(operationId = "listHistory", summary = "List the versions of a customer's sections, newest first")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public PageBody<HistoryBody> history(@PathParam("number") String number, @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor, @Context SecurityContext security) {
        CustomerNumber customer = Parameters.customer(number);
        PageRequest page = Parameters.page(limit, cursor);
        return PageBody.of(archive.call(service -> service.history(Callers.of(security), customer, page)), HistoryBody::of);
    }

    /** Shows masked values in the clear for a stated purpose. */
    @POST
    @Path("/reveals")
    @Operation(operationId = "reveal", summary = "See masked values in the clear")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public RevealedBody reveal(@PathParam("number") String number, @RequestBody(required = true) RevealBody body,
            @HeaderParam(Headers.PURPOSE) String purpose, @Context SecurityContext security) {
        RevealRequest request = body.request(Parameters.purpose(purpose));
        CustomerNumber customer = Parameters.customer(number);
        SortedMap<String, FieldValue> values = archive.call(service -> service.reveal(Callers.of(security), customer, request));
        return new RevealedBody(FieldJson.of(values));
    }

    private CustomerRecord open(String number, Set<String> sections, String asOf, String purpose, SecurityContext security) {
        OpenRequest wanted = new OpenRequest(sections, Parameters.until("asOf", asOf), Parameters.purpose(purpose));
        CustomerNumber customer = Parameters.customer(number);
        return archive.call(service -> service.open(Callers.of(security), customer, wanted));
    }
}
