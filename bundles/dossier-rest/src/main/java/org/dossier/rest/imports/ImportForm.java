package org.dossier.rest.imports;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The parts of an upload, as the description shows them; the upload itself is read as it comes.
 *
 * @param mapping how the columns become customers, as {@code docs/import.md} describes
 * @param file the rows, a CSV file (RFC 4180)
 */
@Schema(name = "Import")
record ImportForm(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, type = "object",
                description = "How the columns become customers; JSON") Object mapping,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, type = "string", format = "binary",
                description = "The rows, a CSV file") String file) {
}
