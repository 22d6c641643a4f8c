package org.dossier.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.reporting.ConsumptionReportRequest;
import org.dossier.reporting.Figure;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.FigureSource;
import org.dossier.reporting.OpenedFigure;
import org.dossier.reporting.Report;
import org.dossier.reporting.Reports;
import org.junit.Rule;
import org.junit.Test;

/** Reports from the shell (T20, G1). */
public class ReportCommandsTest {

    private static final String ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    private static final Figure FIGURE = new Figure(new FigureId(ID), "2026-05 CNY", "12.50", "CNY", 2, Instant.EPOCH, "ab");

    @Rule
    public final SignedIn shell = new SignedIn();

    private final Reports reports = new OneReport();

    @Test
    public void reportsAGroup() throws Exception {
        ReportConsumptionCommand report = new ReportConsumptionCommand();
        report.reports = reports;
        report.numbers = List.of("K1", "K2");
        report.from = "2026-01";
        report.to = "2026-06";
        report.asOf = "1970-01-01";
        report.json = true;

        assertThat(shell.run(report)).isEqualToIgnoringNewLines("{\"report\":\"consumption\",\"asOf\":\"1970-01-01T00:00:00Z\","
                + "\"items\":[{\"label\":\"2026-05 CNY\",\"value\":\"12.50\",\"unit\":\"CNY\",\"records\":2,\"figure\":\"" + ID
                + "\",\"digest\":\"ab\"}]}");
    }

    @Test
    public void saysWhetherAFigureComputesAgainToTheSame() throws Exception {
        FigureOpenCommand open = new FigureOpenCommand();
        open.reports = reports;
        open.figure = ID;
        open.json = true;

        assertThat(shell.run(open)).contains("\"digest\":\"ab\",\"again\":\"cd\",\"reproduced\":false,\"items\":[{\"record\":\"r1\","
                + "\"customer\":\"K1\",\"value\":\"12.50\",\"entry\":\"e1\"}],\"next\":\"more\"");
    }

    private static final class OneReport implements Reports {

        @Override
        public Report consumption(Caller caller, ConsumptionReportRequest request) {
            assertThat(request).isEqualTo(new ConsumptionReportRequest(Set.of(new CustomerNumber("K1"), new CustomerNumber("K2")),
                    YearMonth.of(2026, 1), YearMonth.of(2026, 6), Optional.of(Instant.parse("1970-01-01T23:59:59.999999Z"))));
            return new Report("consumption", Instant.EPOCH, List.of(FIGURE));
        }

        @Override
        public OpenedFigure open(Caller caller, FigureId figure, PageRequest page) {
            return new OpenedFigure(FIGURE, "cd",
                    new Page<>(List.of(new FigureSource("r1", "K1", "12.50", "e1")), Optional.of("more")));
        }
    }
}
