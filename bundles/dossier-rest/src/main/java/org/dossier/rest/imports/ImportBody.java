package org.dossier.rest.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.dossier.access.ProposalId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportState;

/**
 * An import and how far it has come.
 *
 * @param id its identifier
 * @param state where it stands
 * @param rows how many rows the file has, without its heading
 * @param done how many of them have been looked at
 * @param created how many became customers
 * @param updated how many changed a customer; none, since changes go through change requests
 * @param refused how many were refused
 * @param percent how much of the file has been looked at
 * @param refusedRows where the refused rows are, as a path of this interface
 * @param known how many had been loaded before with the same values
 * @param source the system that the file comes from
 * @param digest SHA-256 of the file, lower-case hexadecimal
 * @param startedAt when it was first started
 * @param review names its review under {@code /reviews}, once every row is loaded or refused
 * @param problem why it was stopped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportJob")
record ImportBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String id,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) ImportState state,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long rows,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long done,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long created,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Always 0: what is to change in a known customer goes through a change request") long updated,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long refused,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "0", maximum = "100") int percent,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String refusedRows,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long known,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String source,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String digest,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant startedAt,
        String review,
        String problem) {

    static ImportBody of(ImportJob job) {
        ImportJob.Counts counts = job.counts();
        return new ImportBody(job.id().value(), job.state(), counts.rows(), counts.done(), counts.created(), 0, counts.refused(),
                job.percent(), "/imports/" + job.id() + "/refused", counts.known(), job.source(), job.digest(), job.startedAt(),
                job.review().map(ProposalId::value).orElse(null), job.problem().orElse(null));
    }
}
