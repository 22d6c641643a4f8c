package org.dossier.reporting.provider.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.database.testing.TestDatabase;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.ConsumptionRecorded;
import org.dossier.interactions.NewConsumption;
import org.dossier.interactions.provider.consumption.ConsumptionRecorder;
import org.dossier.interactions.provider.consumption.ConsumptionService;
import org.dossier.interactions.provider.gate.CustomerGate;
import org.dossier.interactions.provider.tables.InteractionTransactions;
import org.dossier.interactions.provider.trail.Once;
import org.dossier.interactions.provider.trail.RowDigests;
import org.dossier.reporting.ConsumptionReportRequest;
import org.dossier.reporting.Report;
import org.dossier.reporting.Reports;
import org.dossier.reporting.provider.consumption.ConsumptionReport;
import org.dossier.reporting.provider.consumption.FigureOpening;
import org.dossier.reporting.provider.consumption.ReportsService;
import org.dossier.reporting.provider.health.ReportingHealth;
import org.dossier.reporting.provider.kept.KeptReports;
import org.dossier.reporting.provider.kept.ReportStateDigest;
import org.dossier.reporting.provider.kept.RowSeal;
import org.dossier.reporting.provider.tables.ReportingTransactions;

/** The provider, put together on a database as DS does in the container, over the real provider of consumption. */
public final class ReportingFixture {

    public final TestAccess access = new TestAccess();
    public final MemoryTrail trail = new MemoryTrail();
    public final ConsumptionBook book;
    public final Reports reports;
    public final ReportStateDigest digests;
    public final ReportingHealth health;

    private final TestDatabase database;

    public ReportingFixture(TestDatabase database) {
        this.database = database;
        TestKeys keys = new TestKeys();
        Once once = new Once(new NoKeys(), (kind, text) -> text);
        book = new ConsumptionService(new CustomerGate(access, access), new InteractionTransactions(database.jpa("dossier-interactions")),
                new ConsumptionRecorder(new RowDigests(keys), trail), once, trail);
        ReportingTransactions transactions = new ReportingTransactions(database.jpa("dossier-reporting"));
        KeptReports kept = new KeptReports(new RowSeal(keys));
        reports = new ReportsService(new ConsumptionReport(access, book, kept, transactions, trail),
                new FigureOpening(access, book, kept, transactions, trail));
        digests = new ReportStateDigest(transactions, kept);
        health = new ReportingHealth(transactions);
    }

    public ConsumptionRecorded record(CustomerNumber customer, NewConsumption... items) {
        return book.record(TestAccess.READER, customer, List.of(items), Optional.empty());
    }

    public Report report(YearMonth from, YearMonth to, CustomerNumber... customers) {
        return report(TestAccess.READER, from, to, Optional.empty(), customers);
    }

    public Report report(Caller caller, YearMonth from, YearMonth to, Optional<Instant> asOf, CustomerNumber... customers) {
        return reports.consumption(caller, new ConsumptionReportRequest(Set.of(customers), from, to, asOf));
    }

    /** Does what nobody may do: changes rows behind the services. */
    public int sql(String statement, String... parameters) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            bind(update, parameters);
            return update.executeUpdate();
        }
    }

    public long count(String query, String... parameters) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            bind(select, parameters);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, String... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
    }
}
