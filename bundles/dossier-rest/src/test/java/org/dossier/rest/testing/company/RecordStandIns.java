package org.dossier.rest.testing.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEntry;
import org.dossier.audit.AuditError;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditLog;
import org.dossier.audit.AuditQuery;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditedBy;
import org.dossier.audit.Checkpoint;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Money;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Purpose;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.ConsumptionItem;
import org.dossier.interactions.ConsumptionQuestion;
import org.dossier.interactions.ConsumptionRecorded;
import org.dossier.interactions.Direction;
import org.dossier.interactions.Interaction;
import org.dossier.interactions.InteractionId;
import org.dossier.interactions.InteractionKind;
import org.dossier.interactions.InteractionRecorded;
import org.dossier.interactions.Interactions;
import org.dossier.interactions.MonthlyConsumption;
import org.dossier.interactions.NewConsumption;
import org.dossier.interactions.NewInteraction;
import org.dossier.reporting.ConsumptionReportRequest;
import org.dossier.reporting.Figure;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.FigureSource;
import org.dossier.reporting.OpenedFigure;
import org.dossier.reporting.Report;
import org.dossier.reporting.ReportError;
import org.dossier.reporting.Reports;
import org.dossier.rest.service.Services;
import org.dossier.rest.testing.AuditLogDouble;

/** Records with one contact, one item of consumption, one figure and one audit entry. */
final class RecordStandIns {

    private RecordStandIns() {
    }

    static void bind(Services services) {
        services.interactions().bind(Company.guarded(Interactions.class, new Contacts()));
        services.consumption().bind(Company.guarded(ConsumptionBook.class, new Consumption()));
        services.reports().bind(Company.guarded(Reports.class, new Figures()));
        services.audit().bind(Company.guarded(AuditLog.class, new Trail()));
    }

    private static final class Contacts implements Interactions {

        @Override
        public InteractionRecorded record(Caller caller, CustomerNumber customer, NewInteraction interaction) {
            Company.known(customer);
            return new InteractionRecorded(new InteractionId(Company.ID), Company.RECEIPT);
        }

        @Override
        public Page<Interaction> latest(Caller caller, CustomerNumber customer, Optional<Purpose> purpose, PageRequest page) {
            Company.known(customer);
            return Company.page(new Interaction(new InteractionId(Company.ID), customer, InteractionKind.VISIT, Direction.OUTGOING,
                    Company.AT, List.of("manager"), Optional.of("a visit"), Optional.of("tea"), new TreeSet<>(), "manager"));
        }
    }

    private static final class Consumption implements ConsumptionBook {

        @Override
        public ConsumptionRecorded record(Caller caller, CustomerNumber customer, List<NewConsumption> items,
                Optional<IdempotencyKey> key) {
            Company.known(customer);
            return new ConsumptionRecorded(List.of(new ConsumptionId(Company.ID)), Company.RECEIPT);
        }

        @Override
        public Page<ConsumptionItem> items(Caller caller, ConsumptionQuestion question, PageRequest page) {
            question.customers().forEach(Company::known);
            return Company.page(new ConsumptionItem(new ConsumptionId(Company.ID), Company.NUMBER, LocalDate.of(2026, 5, 20), "line",
                    BigDecimal.ONE, new Money(new BigDecimal("12.50"), Currency.getInstance("CNY")), Optional.empty(), Company.AT,
                    "e"));
        }

        @Override
        public List<MonthlyConsumption> byMonth(Caller caller, ConsumptionQuestion question) {
            return List.of();
        }
    }

    private static final class Figures implements Reports {

        @Override
        public Report consumption(Caller caller, ConsumptionReportRequest request) {
            request.customers().forEach(Company::known);
            return new Report("consumption", Company.AT, List.of(figure()));
        }

        @Override
        public OpenedFigure open(Caller caller, FigureId figure, PageRequest page) {
            Company.known(figure.value().equals(Company.ID), ReportError.NO_SUCH_FIGURE);
            return new OpenedFigure(figure(), "ab", Company.page(new FigureSource("r", Company.CUSTOMER, "12.50", "e")));
        }

        private static Figure figure() {
            return new Figure(new FigureId(Company.ID), "2026-05 CNY", "12.50", "CNY", 1, Company.AT, "ab");
        }
    }

    private static final class Trail extends AuditLogDouble {

        @Override
        public Page<AuditEntry> entries(Caller caller, AuditQuery query, PageRequest page) {
            return Company.page(entry(caller, Company.INDEX));
        }

        @Override
        public AuditEntry entry(Caller caller, long index) {
            Company.known(index == Company.INDEX, AuditError.NO_SUCH_ENTRY);
            AuditEvent event = AuditEvent.done(new AuditAction("customer.read"),
                    new AuditedBy(Company.ACCOUNT, Optional.empty(), Channel.REST))
                    .subject(new AuditSubject(Company.NUMBER, 1)).build();
            return new AuditEntry(index, "e", Company.AT, event, new byte[] {1}, new byte[] {2});
        }

        @Override
        public Checkpoint checkpoint(Caller caller) {
            return new Checkpoint(6, new byte[] {1}, "dossier\n6\nAQ==\n");
        }

        @Override
        public List<byte[]> inclusionProof(Caller caller, long index, long size) {
            return List.of(new byte[] {1});
        }

        @Override
        public List<byte[]> consistencyProof(Caller caller, long from, long to) {
            return List.of(new byte[] {1});
        }

        @Override
        public String verifierKey(Caller caller) {
            return "dossier+01020304+AQ==";
        }
    }
}
