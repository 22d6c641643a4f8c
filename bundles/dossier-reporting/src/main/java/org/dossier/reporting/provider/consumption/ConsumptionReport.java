package org.dossier.reporting.provider.consumption;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.audit.StateCommitment;
import org.dossier.core.Caller;
import org.dossier.database.RowIds;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.ConsumptionQuestion;
import org.dossier.interactions.MonthlyConsumption;
import org.dossier.reporting.ConsumptionReportRequest;
import org.dossier.reporting.Report;
import org.dossier.reporting.provider.figures.AnsweredFigure;
import org.dossier.reporting.provider.figures.AskedReport;
import org.dossier.reporting.provider.kept.KeptReports;
import org.dossier.reporting.provider.tables.ReportingTransactions;
import org.dossier.reporting.provider.trail.Acts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Runs the report on consumption (T20): asks the book under the reader's own rights, and keeps what it answered together with the
 * audit entry. Thread-safe.
 */
@Component(service = ConsumptionReport.class)
public final class ConsumptionReport {

    private static final String NAME = "consumption";

    private final AccessControl access;
    private final ConsumptionBook book;
    private final KeptReports reports;
    private final ReportingTransactions transactions;
    private final AuditTrail trail;
    private final FigureMaker maker = new FigureMaker();
    private final RowIds ids = new RowIds();
    private final Clock clock = Clock.systemUTC();

    /** All that a report passes through. */
    @Activate
    public ConsumptionReport(@Reference AccessControl access, @Reference ConsumptionBook book, @Reference KeptReports reports,
            @Reference ReportingTransactions transactions, @Reference AuditTrail trail) {
        this.access = access;
        this.book = book;
        this.reports = reports;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** As {@link org.dossier.reporting.Reports#consumption}. */
    Report run(Caller caller, ConsumptionReportRequest request) {
        Actor actor = access.actor(caller);
        Instant now = clock.instant();
        RequestChecks.demand(request, now);
        Instant asOf = request.asOf().orElse(now).truncatedTo(ChronoUnit.MICROS);
        AskedReport asked = new AskedReport(NAME, request.customers(), request.from(), request.to(), asOf);
        List<AnsweredFigure> figures = maker.figures(asked, sums(caller, asked));
        keep(actor, asked, figures);
        return new Report(NAME, asOf, figures.stream().map(AnsweredFigure::figure).toList());
    }

    /** The book answers for this reader, or refuses: nothing is summed over a customer that the reader may not see. */
    private List<MonthlyConsumption> sums(Caller caller, AskedReport asked) {
        return book.byMonth(caller,
                new ConsumptionQuestion(Set.copyOf(asked.customers()), asked.from(), asked.to(), Optional.of(asked.asOf())));
    }

    private void keep(Actor actor, AskedReport asked, List<AnsweredFigure> figures) {
        String id = ids.next();
        transactions.change(entities -> {
            StateCommitment kept = reports.keep(entities, id, asked, figures);
            AuditEvent.Builder event = AuditEvent.done(Acts.REPORT_RUN, Acts.by(actor)).state(kept)
                    .detail("report", asked.name()).detail("id", id)
                    .detail("from", asked.from().toString()).detail("to", asked.to().toString())
                    .detail("as-of", asked.asOf().toString()).detail("figures", Integer.toString(figures.size()));
            asked.customers().forEach(number -> event.subject(new AuditSubject(number, 0)));
            return trail.append(event.build());
        });
    }
}
