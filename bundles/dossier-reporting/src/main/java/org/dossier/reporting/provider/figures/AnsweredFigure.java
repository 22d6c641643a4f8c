package org.dossier.reporting.provider.figures;

import org.dossier.reporting.Figure;
import org.dossier.reporting.FigureId;

/**
 * A figure with the question that produced it.
 *
 * @param id names it
 * @param question what was asked
 * @param answer what came of it
 * @param digest of both, as it was made when the figure was
 */
public record AnsweredFigure(FigureId id, FigureQuestion question, FigureAnswer answer, String digest) {

    /** A figure that has just been answered. */
    public AnsweredFigure(FigureId id, FigureQuestion question, FigureAnswer answer) {
        this(id, question, answer, FigureDigest.of(question, answer));
    }

    /** The figure as readers get it. */
    public Figure figure() {
        return new Figure(id, question.label(), answer.value(), question.currency().getCurrencyCode(), answer.records(),
                question.report().asOf(), digest);
    }
}
