package org.dossier.rest.reports;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dossier.reporting.FigureSource;
import org.dossier.reporting.OpenedFigure;
import org.dossier.rest.json.PageBody;

/**
 * A figure with what it is made of.
 *
 * @param figure the figure as it was reported
 * @param again the digest of the same question asked again now, as of the figure's moment
 * @param reproduced whether the figure computes again to the same
 * @param sources one page of the records that it is made of, newest day first
 */
@Schema(name = "OpenedFigure")
record OpenedFigureBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) FigureBody figure,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String again,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean reproduced,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) PageBody<Source> sources) {

    /**
     * One record that a figure is made of.
     *
     * @param record the record's identifier
     * @param customer the customer's number
     * @param value what the record adds to the figure, as a decimal text
     * @param entry the audit entry under which it was recorded
     */
    @Schema(name = "FigureSource")
    record Source(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String record,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String customer,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String value,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String entry) {

        private static Source of(FigureSource source) {
            return new Source(source.record(), source.customer(), source.value(), source.entry());
        }
    }

    static OpenedFigureBody of(OpenedFigure opened) {
        return new OpenedFigureBody(FigureBody.of(opened.figure()), opened.again(), opened.reproduced(),
                PageBody.of(opened.sources(), Source::of));
    }
}
