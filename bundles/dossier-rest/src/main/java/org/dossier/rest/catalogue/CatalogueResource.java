package org.dossier.rest.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.dossier.archive.FieldCatalogue;
import org.dossier.core.Caller;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.EntityTags;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.service.Needed;

/** The definitions of fields and sections (S6, S15). */
@Path("/")
@Tag(name = "catalogue")
@NeedsSession
@Refusals
@Produces(MediaType.APPLICATION_JSON)
public final class CatalogueResource {

    private final Needed<FieldCatalogue> catalogue;

    /** Reads the catalogue through the service behind the gate. */
    public CatalogueResource(Needed<FieldCatalogue> catalogue) {
        this.catalogue = catalogue;
    }

    /** All fields, by section, in the order in which they are shown. */
    @GET
    @Path("/fields")
    @Operation(operationId = "listFields", summary = "List the definitions of all fields")
    @ApiResponse(responseCode = "200", description = "All fields",
            content = @Content(schema = @Schema(implementation = Fields.class)))
    public Response fields(@Context SecurityContext security) {
        Caller caller = Callers.of(security);
        return catalogue.call(service -> Response
                .ok(new Fields(service.fields(caller).stream().map(FieldBody::of).toList()))
                .tag(EntityTags.of("fields", service.revision()))
                .build());
    }

    /** All sections, in the order in which they are shown. */
    @GET
    @Path("/sections")
    @Operation(operationId = "listSections", summary = "List the sections of the archive")
    @ApiResponse(responseCode = "200", description = "All sections",
            content = @Content(schema = @Schema(implementation = Sections.class)))
    public Response sections(@Context SecurityContext security) {
        Caller caller = Callers.of(security);
        return catalogue.call(service -> Response
                .ok(new Sections(service.sections(caller).stream().map(SectionItem::of).toList()))
                .tag(EntityTags.of("sections", service.revision()))
                .build());
    }

    /**
     * The catalogue's fields; short enough for one page.
     *
     * @param items the fields
     */
    @Schema(requiredProperties = "items")
    record Fields(List<FieldBody> items) {
    }

    /**
     * The archive's sections; short enough for one page.
     *
     * @param items the sections
     */
    @Schema(requiredProperties = "items")
    record Sections(List<SectionItem> items) {
    }
}
