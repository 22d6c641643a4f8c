package org.dossier.reporting.provider.consumption;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.ConsumptionItem;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.FigureSource;
import org.dossier.reporting.OpenedFigure;
import org.dossier.reporting.ReportError;
import org.dossier.reporting.provider.figures.AnsweredFigure;
import org.dossier.reporting.provider.figures.FigureAnswer;
import org.dossier.reporting.provider.figures.FigureDigest;
import org.dossier.reporting.provider.figures.FigureQuestion;
import org.dossier.reporting.provider.kept.KeptReports;
import org.dossier.reporting.provider.tables.ReportingTransactions;
import org.dossier.reporting.provider.trail.Acts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens figures (G1): asks the kept question again, under the rights of whoever opens. Thread-safe.
 */
@Component(service = FigureOpening.class)
public final class FigureOpening {

    private final AccessControl access;
    private final ConsumptionBook book;
    private final KeptReports reports;
    private final ReportingTransactions transactions;
    private final AuditTrail trail;

    /** All that an opening passes through. */
    @Activate
    public FigureOpening(@Reference AccessControl access, @Reference ConsumptionBook book, @Reference KeptReports reports,
            @Reference ReportingTransactions transactions, @Reference AuditTrail trail) {
        this.access = access;
        this.book = book;
        this.reports = reports;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** As {@link org.dossier.reporting.Reports#open}. */
    OpenedFigure open(Caller caller, FigureId id, PageRequest page) {
        Actor actor = access.actor(caller);
        try {
            AnsweredFigure kept = transactions.read(entities -> reports.find(entities, id)).orElseThrow(FigureOpening::unknown);
            OpenedFigure opened = new OpenedFigure(kept.figure(), again(caller, kept.question()), sources(caller, kept, page));
            journal(actor, kept, opened.reproduced());
            return opened;
        } catch (NotFound | AccessDenied e) {
            // one answer and one entry, whether the figure does not exist or is not for this caller (D6)
            trail.journal(AuditEvent.refused(Acts.FIGURE_OPENED, Acts.by(actor)).detail("figure", id.value()).build());
            throw unknown();
        }
    }

    private String again(Caller caller, FigureQuestion question) {
        return FigureDigest.of(question, FigureAnswer.over(question.currency(), book.byMonth(caller, question.asked())));
    }

    private Page<FigureSource> sources(Caller caller, AnsweredFigure kept, PageRequest page) {
        return book.items(caller, kept.question().asked(), page).map(FigureOpening::source);
    }

    private static FigureSource source(ConsumptionItem item) {
        return new FigureSource(item.id().value(), item.customer().value(), item.amount().amount().toPlainString(), item.entry());
    }

    private void journal(Actor actor, AnsweredFigure kept, boolean reproduced) {
        AuditEvent.Builder event = AuditEvent.done(Acts.FIGURE_OPENED, Acts.by(actor)).detail("figure", kept.id().value())
                .detail("reproduced", Boolean.toString(reproduced));
        kept.question().report().customers().forEach(number -> event.subject(new AuditSubject(number, 0)));
        trail.journal(event.build());
    }

    private static NotFound unknown() {
        return new NotFound(ReportError.NO_SUCH_FIGURE, "there is no such figure");
    }
}
