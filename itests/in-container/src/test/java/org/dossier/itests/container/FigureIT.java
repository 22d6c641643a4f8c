package org.dossier.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.sql.DataSource;
import org.dossier.access.SignIn;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.Intake;
import org.dossier.archive.NewCustomer;
import org.dossier.audit.AuditVerifier;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.CustomerNumber;
import org.dossier.core.DossierException;
import org.dossier.core.Money;
import org.dossier.core.PageRequest;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.NewConsumption;
import org.dossier.reporting.ConsumptionReportRequest;
import org.dossier.reporting.Figure;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.FigureSource;
import org.dossier.reporting.OpenedFigure;
import org.dossier.reporting.Reports;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.ops4j.pax.exam.util.Filter;

/**
 * G1 and D2 through all services as they ship: a figure opens to what was recorded and computes again to the same, and once it was
 * changed in the database it is refused, and verifying the log with its data names the report.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class FigureIT {

    private static final int PATIENCE = 120_000;
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Inject
    @Filter(timeout = PATIENCE)
    private SignIn signIn;

    @Inject
    @Filter(timeout = PATIENCE)
    private Intake intake;

    @Inject
    @Filter(timeout = PATIENCE)
    private ConsumptionBook book;

    @Inject
    @Filter(timeout = PATIENCE)
    private Reports reports;

    @Inject
    @Filter(timeout = PATIENCE)
    private AuditVerifier verifier;

    @Inject
    @Filter(value = "(osgi.jndi.service.name=dossier)", timeout = PATIENCE)
    private DataSource database;

    @Configuration
    public Option[] container() {
        return DossierContainer.options();
    }

    @Before
    public void awaitTheFirstStart() throws Exception {
        new RestClerk().awaitService();
    }

    @Test
    public void aFigureOpensToItsRecordsUntilSomebodyChangesIt() throws Exception {
        Caller clerk = holding("clerk");
        Caller auditor = holding("audit-admin");
        CustomerNumber customer = consuming(clerk);
        Figure figure = reports.consumption(clerk, new ConsumptionReportRequest(Set.of(customer), MARCH, MARCH, Optional.empty()))
                .figures().get(0);
        assertEquals("2026-03 CNY", figure.label());
        assertEquals("12.50", figure.value());

        OpenedFigure opened = open(clerk, figure.id());
        assertTrue("computes again to the same", opened.reproduced());
        assertEquals(List.of("10.00", "2.50"), opened.sources().items().stream().map(FigureSource::value).sorted().toList());
        assertEquals(List.of(), verifier.verify(auditor, true, count -> { }).findings());

        change("update reporting_figure set amount = 99 where id = ?", figure.id());
        DossierException refused = assertThrows(DossierException.class, () -> open(clerk, figure.id()));
        assertEquals("DOS-VAULT-0003", refused.code().id());
        List<String> findings = verifier.verify(auditor, true, count -> { }).findings();
        assertEquals(findings.toString(), 1, findings.size());
        assertTrue(findings.get(0), findings.get(0).matches("reporting_report \\w{26}: the row was changed behind the services"));
    }

    private CustomerNumber consuming(Caller clerk) {
        CustomerNumber customer = intake.create(clerk, new NewCustomer(CustomerKind.PERSON, "Who consumes", new TreeMap<>(),
                Optional.empty(), Set.of(), Optional.empty())).number();
        book.record(clerk, customer, List.of(item("10.00"), item("2.50")), Optional.empty());
        return customer;
    }

    private OpenedFigure open(Caller caller, FigureId figure) {
        return reports.open(caller, figure, PageRequest.first());
    }

    private Caller holding(String post) throws Exception {
        return signIn.signIn(People.holding(post), Channel.SERVICE).caller();
    }

    private void change(String sql, FigureId figure) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, figure.value());
            assertEquals(1, update.executeUpdate());
        }
    }

    private static NewConsumption item(String amount) {
        return new NewConsumption(LocalDate.parse("2026-03-01"), "line", BigDecimal.ONE,
                new Money(new BigDecimal(amount), Currency.getInstance("CNY")), Optional.empty());
    }
}
