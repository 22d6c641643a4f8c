package org.dossier.rest.reports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.dossier.reporting.Figure;

/**
 * A figure of a report.
 *
 * @param id names it, so that it can be opened
 * @param label what it is, such as {@code 2026-05 CNY}
 * @param value the figure as a decimal text with the currency's places
 * @param unit the currency or unit
 * @param records how many records it is made of
 * @param asOf the moment whose state of knowledge it shows
 * @param digest SHA-256 over question, moment and answer, lower-case hexadecimal
 */
@Schema(name = "Figure")
record FigureBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String id,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String label,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String value,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String unit,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long records,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant asOf,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String digest) {

    static FigureBody of(Figure figure) {
        return new FigureBody(figure.id().value(), figure.label(), figure.value(), figure.unit(), figure.records(), figure.asOf(),
                figure.digest());
    }
}
