package org.dossier.rest.customers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.UriInfo;
import org.dossier.archive.Archive;
import org.dossier.archive.Created;
import org.dossier.archive.CustomerState;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.Intake;
import org.dossier.archive.NewCustomer;
import org.dossier.core.Caller;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.Headers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Parameters;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.json.FieldReader;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;

/** Finding customers, and taking new ones in (T8, T10, T17). */
@Path("/customers")
@Tag(name = "customers")
@NeedsSession
@Refusals
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CustomersResource {

    private final Needed<Archive> archive;
    private final Needed<Intake> intake;
    private final Needed<FieldCatalogue> catalogue;

    /** Reads, enters and defines through the services behind the gates. */
    public CustomersResource(Needed<Archive> archive, Needed<Intake> intake, Needed<FieldCatalogue> catalogue) {
        this.archive = archive;
        this.intake = intake;
        this.catalogue = catalogue;
    }

    /** Finds customers by conditions that all hold. */
    @GET
    @Operation(operationId = "listCustomers", summary = "Find customers")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public PageBody<CustomerItem> list(@QueryParam("number") String number, @QueryParam("phone") String phone,
            @QueryParam("name") String name, @QueryParam("q") String anything, @QueryParam("state") String state,
            @QueryParam("manager") String manager, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        CustomerState wanted = Parameters.code(CustomerState.class, "state", state);
        SearchBody conditions = new SearchBody(number, phone, name, anything, wanted, manager, Parameters.limit(limit), cursor);
        return conditions.find(archive, Callers.of(security));
    }

    /** Gives a new customer its number; its intake then waits for a review. */
    @POST
    @Operation(operationId = "createCustomer", summary = "Take a new customer in")
    @ApiResponse(responseCode = "201", description = "The customer has its number",
            content = @Content(schema = @Schema(implementation = CreatedBody.class)))
    public Response create(@RequestBody(required = true) NewCustomerBody body, @HeaderParam(Headers.IDEMPOTENCY_KEY) String key,
            @Context SecurityContext security, @Context UriInfo address) {
        Caller caller = Callers.of(security);
        FieldReader fields = new FieldReader(catalogue.call(service -> service.fields(caller)));
        NewCustomer customer = body.customer(fields, Parameters.key(key));
        Created created = intake.call(service -> service.create(caller, customer));
        return Response.created(address.getAbsolutePathBuilder().path(created.number().value()).build())
                .entity(CreatedBody.of(created))
                .header(Headers.RECEIPT, created.receipt().text())
                .build();
    }
}
