package org.dossier.rest.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Encoding;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
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
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.core.UriInfo;
import org.dossier.access.AccessControl;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.Imports;
import org.dossier.core.Caller;
import org.dossier.core.PageRequest;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Parameters;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.http.TakesFile;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;
import org.dossier.rest.upload.Upload;

/** Loading files of customers (T33, S2). */
@Path("/imports")
@Tag(name = "imports")
@NeedsSession
@Refusals
@Produces(MediaType.APPLICATION_JSON)
public final class ImportsResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Needed<Imports> imports;
    private final Needed<AccessControl> access;

    /** Loads through the first service; the second one says whether a caller is anybody, before a file is taken in. */
    public ImportsResource(Needed<Imports> imports, Needed<AccessControl> access) {
        this.imports = imports;
        this.access = access;
    }

    /** Starts loading a file. The same file with the same mapping is the same import, and goes on where it was interrupted. */
    @POST
    @TakesFile
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "startImport", summary = "Load a file of customers, or go on loading it",
            description = "The same file with the same mapping is the same import: one that runs is answered as it stands, one "
                    + "that was interrupted goes on. The file is fastest behind its mapping: it is loaded while it comes in.")
    @ApiResponse(responseCode = "202", description = "The rows are being loaded",
            headers = @Header(name = HttpHeaders.LOCATION, description = "The import", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public Response start(
            @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
                    schema = @Schema(implementation = ImportForm.class),
                    encoding = {@Encoding(name = "mapping", contentType = MediaType.APPLICATION_JSON),
                        @Encoding(name = "file", contentType = "text/csv")})) Upload upload,
            @Context SecurityContext security, @Context UriInfo address) {
        Caller caller = Callers.of(security);
        // a file may be large: nobody's is not even waited for
        access.call(service -> service.actor(caller));
        ImportJob job = imports.call(service ->
                upload.read((mapping, file) -> service.start(caller, service.mapping(mapping), file)));
        return Response.accepted(ImportBody.of(job))
                .location(address.getAbsolutePathBuilder().path(job.id().value()).build())
                .build();
    }

    /** One's own imports, newest first. */
    @GET
    @Operation(operationId = "listImports", summary = "List one's own imports, newest first")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public PageBody<ImportBody> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        PageRequest page = Parameters.page(limit, cursor);
        return PageBody.of(imports.call(service -> service.list(Callers.of(security), page)), ImportBody::of);
    }

    /** How an import stands. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "See how an import stands")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public ImportBody get(@PathParam("id") String id, @Context SecurityContext security) {
        ImportId name = new ImportId(id);
        return ImportBody.of(imports.call(service -> service.get(Callers.of(security), name)));
    }

    /** Stops an import; loading the same file again goes on with it. */
    @POST
    @Path("/{id}/stop")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "stopImport", summary = "Stop an import; loading the same file again goes on with it")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public ImportBody stop(@PathParam("id") String id, @Context SecurityContext security) {
        ImportId name = new ImportId(id);
        return ImportBody.of(imports.call(service -> service.stop(Callers.of(security), name)));
    }

    /** The refused rows with their reasons, as a file that can be corrected and loaded again. */
    @GET
    @Path("/{id}/refused")
    @Produces(CSV)
    @Operation(operationId = "getRefusedRows", summary = "Fetch the refused rows with their reasons, as a CSV file")
    @ApiResponse(responseCode = "200", description = "A file that can be corrected and loaded again",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    public Response refused(@PathParam("id") String id, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        ImportId name = new ImportId(id);
        StreamingOutput rows = out -> writeRefused(caller, name, out);
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"refused-" + name + ".csv\"")
                .build();
    }

    private void writeRefused(Caller caller, ImportId name, OutputStream out) throws IOException {
        try {
            imports.run(service -> {
                try {
                    service.writeRefused(caller, name, out);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
