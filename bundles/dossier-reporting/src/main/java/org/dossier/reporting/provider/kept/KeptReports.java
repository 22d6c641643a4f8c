package org.dossier.reporting.provider.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.audit.StateCommitment;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.provider.figures.AnsweredFigure;
import org.dossier.reporting.provider.figures.AskedReport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps reports with their figures, and refuses those that were changed behind the services (D2). Works in the transaction of the
 * entity manager that it is given. Thread-safe.
 */
@Component(service = KeptReports.class)
public final class KeptReports {

    private static final String FIGURES = "select f from KeptFigure f where f.report = :report order by f.place";
    private static final String KEYS = "select r.id from KeptReport r where r.id > :after order by r.id";

    private final RowSeal seal;

    /** Tags what it writes. */
    @Activate
    public KeptReports(@Reference RowSeal seal) {
        this.seal = seal;
    }

    /**
     * Keeps a report.
     *
     * @return the commitment to it and all of its figures, for the audit entry of the same transaction
     */
    public StateCommitment keep(EntityManager entities, String id, AskedReport asked, List<AnsweredFigure> answered) {
        KeptReport report = new KeptReport(id, asked).tagged(seal);
        entities.persist(report);
        // before the figures: nothing tells the persistence provider of the foreign key
        entities.flush();
        List<KeptFigure> figures = new ArrayList<>();
        for (AnsweredFigure figure : answered) {
            figures.add(new KeptFigure(id, figures.size(), figure).tagged(seal));
        }
        figures.forEach(entities::persist);
        return commitment(report, figures);
    }

    /**
     * A figure with the question that produced it.
     *
     * @throws org.dossier.vault.DamagedValue when the figure or its report was changed behind the services, or inserted there
     */
    public Optional<AnsweredFigure> find(EntityManager entities, FigureId id) {
        return Optional.ofNullable(entities.find(KeptFigure.class, id.value())).map(figure -> {
            figure.checked(seal);
            return figure.answered(entities.find(KeptReport.class, figure.report()).checked(seal).asked());
        });
    }

    Optional<StateCommitment> commitment(EntityManager entities, String id) {
        return Optional.ofNullable(entities.find(KeptReport.class, id)).map(report -> commitment(report,
                entities.createQuery(FIGURES, KeptFigure.class).setParameter("report", id).getResultList()));
    }

    List<String> keys(EntityManager entities, Optional<String> after, int limit) {
        return entities.createQuery(KEYS, String.class).setParameter("after", after.orElse("")).setMaxResults(limit).getResultList();
    }

    private StateCommitment commitment(KeptReport report, List<KeptFigure> figures) {
        List<String> columns = new ArrayList<>(report.columns());
        figures.forEach(figure -> columns.addAll(figure.columns()));
        return seal.commitment(KeptReport.TABLE, report.id(), columns);
    }
}
