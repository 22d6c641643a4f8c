package org.dossier.reporting;

import org.dossier.core.Page;

/**
 * A figure with what it is made of.
 *
 * @param figure the figure as it was reported
 * @param again the digest of the same question asked again now, as of the figure's moment
 * @param sources the records that it is made of
 */
public record OpenedFigure(Figure figure, String again, Page<FigureSource> sources) {

    /**
     * Whether the figure computes again to the same. When not, records beneath it were changed behind the services, or a recording
     * that was under way at the figure's moment became durable only after the figure was made.
     */
    public boolean reproduced() {
        return figure.digest().equals(again);
    }
}
