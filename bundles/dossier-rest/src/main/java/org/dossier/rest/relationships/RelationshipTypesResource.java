package org.dossier.rest.relationships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.dossier.archive.Relationships;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.service.Needed;

/** The types of relationships, which are defined once (T9). */
@Path("/relationship-types")
@Tag(name = "relationships")
@NeedsSession
@Refusals
@Produces(MediaType.APPLICATION_JSON)
public final class RelationshipTypesResource {

    private final Needed<Relationships> relationships;

    /** Reads through the service behind the gate. */
    public RelationshipTypesResource(Needed<Relationships> relationships) {
        this.relationships = relationships;
    }

    /** All types, in their order. */
    @GET
    @Operation(operationId = "listRelationshipTypes", summary = "List the types of relationships")
    @ApiResponse(responseCode = "200", description = "All types", useReturnTypeSchema = true)
    public RelationshipTypes types(@Context SecurityContext security) {
        return new RelationshipTypes(relationships.call(service -> service.types(Callers.of(security))).stream()
                .map(RelationshipTypeBody::of).toList());
    }

    /**
     * The types; short enough for one page.
     *
     * @param items the types
     */
    @Schema(requiredProperties = "items")
    record RelationshipTypes(List<RelationshipTypeBody> items) {
    }
}
