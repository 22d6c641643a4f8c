package org.dossier.rest.customers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.dossier.archive.Archive;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;

/**
 * Finding customers with the conditions in the body, so that personal values stay out of addresses and logs (D6, T17). A class of
 * its own: JAX-RS chooses the class first, and beside {@code /customers} this path would be the customer called "search".
 */
@Path("/customers/search")
@Tag(name = "customers")
@NeedsSession
@Refusals
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private final Needed<Archive> archive;

    /** Finds through the service behind the gate. */
    public SearchResource(Needed<Archive> archive) {
        this.archive = archive;
    }

    /** Finds customers by conditions that all hold. */
    @POST
    @Operation(operationId = "searchCustomers", summary = "Find customers, with the conditions in the body")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public PageBody<CustomerItem> search(@RequestBody(required = true) SearchBody conditions, @Context SecurityContext security) {
        return conditions.find(archive, Callers.of(security));
    }
}
