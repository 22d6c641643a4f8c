package org.dossier.rest.description;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.dossier.rest.http.OpenToAll;
import org.dossier.rest.http.Refusals;

/** Describes every operation in OpenAPI 3, as the build has read it off the resources. */
@Path("/openapi.json")
@Tag(name = "description")
@Refusals
@Produces(MediaType.APPLICATION_JSON)
public final class DescriptionResource {

    private static final String DOCUMENT = "/openapi.json";

    private final byte[] document;

    /** Reads the description that the build has put into this bundle. */
    public DescriptionResource() {
        try (InputStream in = DescriptionResource.class.getResourceAsStream(DOCUMENT)) {
            document = Objects.requireNonNull(in, "the build has left " + DOCUMENT + " out").readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The description. */
    @GET
    @OpenToAll
    @Operation(operationId = "describe", summary = "Read this description")
    @ApiResponse(responseCode = "200", description = "An OpenAPI 3 document",
            content = @Content(schema = @Schema(type = "object")))
    public byte[] document() {
        return document.clone();
    }
}
