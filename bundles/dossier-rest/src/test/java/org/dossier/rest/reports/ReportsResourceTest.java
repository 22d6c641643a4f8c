package org.dossier.rest.reports;

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
import org.dossier.rest.testing.AccessDouble;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.RestServer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Reports, and figures that open to their records, over REST (G1, T20). */
public class ReportsResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final String ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    private static final Figure FIGURE = new Figure(new FigureId(ID), "2026-05 CNY", "12.50", "CNY", 2, Instant.EPOCH, "ab");
    private static final String FIGURE_JSON = "{\"id\":\"" + ID + "\",\"label\":\"2026-05 CNY\",\"value\":\"12.50\",\"unit\":\"CNY\","
            + "\"records\":2,\"asOf\":\"1970-01-01T00:00:00Z\",\"digest\":\"ab\"}";
    private static final String PERIOD = "&from=2026-01&to=2026-06";

    private ConsumptionReportRequest asked;

    @Before
    public void putDoubles() {
        SERVER.services().access().bind(new AccessDouble());
        SERVER.services().reports().bind(new OneReport());
    }

    @Test
    public void listsTheReports() {
        assertThat(SERVER.get("/reports").text())
                .isEqualTo("{\"items\":[{\"name\":\"consumption\",\"formats\":[\"json\"]}]}");
    }

    @Test
    public void reportsAGroup() {
        Answer answer = SERVER.get("/reports/consumption?customer=C-1&customer=C-2&format=json" + PERIOD + "&asOf=1970-01-01");

        assertThat(answer.text()).isEqualTo("{\"name\":\"consumption\",\"asOf\":\"1970-01-01T00:00:00Z\",\"figures\":[" + FIGURE_JSON
                + "]}");
        assertThat(asked).isEqualTo(new ConsumptionReportRequest(Set.of(new CustomerNumber("C-1"), new CustomerNumber("C-2")),
                YearMonth.of(2026, 1), YearMonth.of(2026, 6), Optional.of(Instant.parse("1970-01-01T23:59:59.999999Z"))));
    }

    @Test
    public void saysWhatIsMissingAndWhichFormsThereAre() {
        assertThat(SERVER.get("/reports/consumption?customer=C-1&from=2026-01").json().at("/errors/0/field").textValue())
                .isEqualTo("to");
        assertThat(SERVER.get("/reports/consumption?customer=C-1&from=May&to=2026-06").status()).isEqualTo(400);
        Answer workbook = SERVER.get("/reports/consumption?customer=C-1&format=xlsx" + PERIOD);
        assertThat(workbook.status()).isEqualTo(422);
        assertThat(workbook.json().at("/errors/0/message").textValue()).contains("json");
        assertThat(asked).isNull();
    }

    @Test
    public void hasNoOtherReport() {
        assertThat(SERVER.get("/reports/salaries").status()).isEqualTo(404);
        assertThat(SERVER.get("/reports/salaries/figures/" + ID).status()).isEqualTo(404);
    }

    @Test
    public void opensAFigureAndSaysThatItNoLongerComputesToTheSame() {
        Answer answer = SERVER.get("/reports/consumption/figures/" + ID + "?limit=1");

        assertThat(answer.text()).isEqualTo("{\"figure\":" + FIGURE_JSON + ",\"again\":\"cd\",\"reproduced\":false,\"sources\":"
                + "{\"items\":[{\"record\":\"r1\",\"customer\":\"C-1\",\"value\":\"12.50\",\"entry\":\"e1\"}],\"next\":\"more\"}}");
        assertThat(SERVER.get("/reports/consumption/figures/x").status()).isEqualTo(404);
    }

    private final class OneReport implements Reports {

        @Override
        public Report consumption(Caller caller, ConsumptionReportRequest request) {
            asked = request;
            return new Report("consumption", Instant.EPOCH, List.of(FIGURE));
        }

        @Override
        public OpenedFigure open(Caller caller, FigureId figure, PageRequest page) {
            assertThat(page.limit()).isEqualTo(1);
            return new OpenedFigure(FIGURE, "cd",
                    new Page<>(List.of(new FigureSource("r1", "C-1", "12.50", "e1")), Optional.of("more")));
        }
    }
}
