package org.dossier.reporting.provider.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.Outcome;
import org.dossier.audit.StateCommitment;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.CustomerNumber;
import org.dossier.core.NotFound;
import org.dossier.core.NotSignedIn;
import org.dossier.core.PageRequest;
import org.dossier.core.Unavailable;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.interactions.NewConsumption;
import org.dossier.interactions.provider.tables.InteractionTables;
import org.dossier.reporting.Figure;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.FigureSource;
import org.dossier.reporting.OpenedFigure;
import org.dossier.reporting.provider.tables.ReportingTables;
import org.dossier.reporting.provider.testing.Items;
import org.dossier.reporting.provider.testing.ReportingFixture;
import org.dossier.reporting.provider.testing.TestAccess;
import org.dossier.reporting.provider.trail.Acts;
import org.dossier.vault.DamagedValue;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Opening figures, and what guards them. */
@RunWith(Parameterized.class)
public class FigureContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new InteractionTables(), new ReportingTables());

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final FigureId NOWHERE = new FigureId("0".repeat(26));

    private final ReportingFixture fixture;

    public FigureContractTest(Engine engine) {
        fixture = new ReportingFixture(DATABASES.on(engine));
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test // G1: broken once by asking again without the moment, which gave another digest
    public void aLateRecordDoesNotChangeAnOpenedFigure() {
        CustomerNumber customer = fixture.access.customer("F1");
        fixture.record(customer, Items.yuan("2026-03-01", "10.00"));
        Figure figure = march(customer);
        fixture.record(customer, Items.yuan("2026-03-01", "90.00"));
        OpenedFigure opened = open(figure);
        assertThat(opened.figure()).isEqualTo(figure);
        assertThat(opened.again()).isEqualTo(figure.digest());
        assertThat(opened.reproduced()).isTrue();
        assertThat(opened.sources().items()).extracting(FigureSource::value).containsExactly("10.00");
    }

    @Test // G1: a figure that no longer computes to the same says so
    public void anItemChangedUnderAFigureIsShown() throws SQLException {
        CustomerNumber customer = fixture.access.customer("F2");
        fixture.record(customer, Items.yuan("2026-03-01", "10.00"));
        Figure figure = march(customer);
        assertThat(fixture.sql("update interactions_item set amount = 11 where number = 'F2'")).isEqualTo(1);
        OpenedFigure opened = open(figure);
        assertThat(opened.reproduced()).isFalse();
        assertThat(opened.figure().value()).isEqualTo("10.00");
        assertThat(fixture.trail.last().details()).containsEntry("reproduced", "false");
    }

    @Test // G1, T20
    public void sourcesPageThroughAndAddUpToTheFigure() {
        CustomerNumber one = fixture.access.customer("F3");
        CustomerNumber other = fixture.access.customer("F4");
        fixture.record(one, IntStream.range(0, 25).mapToObj(i -> Items.yuan("2026-02-" + (10 + i % 10), "1.0" + i % 10))
                .toArray(NewConsumption[]::new));
        fixture.record(other, Items.yuan("2026-03-05", "0.01"), Items.item("2026-03-05", "500", "JPY"));
        Figure total = figure("2026-02/2026-03 CNY", FEBRUARY, MARCH, one, other);
        List<FigureSource> sources = walk(total.id());
        assertThat(sources).hasSize(26).extracting(FigureSource::record).doesNotHaveDuplicates();
        assertThat(sources.stream().map(source -> new BigDecimal(source.value())).reduce(BigDecimal::add))
                .contains(new BigDecimal(total.value()));
        assertThat(total.records()).isEqualTo(26);
        assertThat(sources.get(0).customer()).isEqualTo("F4");
    }

    @Test // G1: down to the audit entry
    public void everySourceLeadsToTheEntryUnderWhichItWasRecorded() {
        CustomerNumber customer = fixture.access.customer("F5");
        String entry = fixture.record(customer, Items.yuan("2026-03-01", "10.00")).receipt().entry();
        FigureSource source = open(march(customer)).sources().items().get(0);
        assertThat(source.entry()).isEqualTo(entry);
        assertThat(fixture.trail.events().get(source.entry()).states()).extracting(StateCommitment::key)
                .containsExactly("F5/" + source.record());
    }

    @Test // D2: broken once by not checking the figure's tag: the figure was shown with the wrong value
    public void aFigureChangedBySqlIsRefused() throws SQLException {
        CustomerNumber customer = fixture.access.customer("F6");
        fixture.record(customer, Items.yuan("2026-03-01", "10.00"));
        Figure figure = march(customer);
        for (String change : List.of("amount = 11", "records = 2", "digest = 'x'", "currency = 'USD'", "first_month = '2026-01'")) {
            assertThat(fixture.sql("update reporting_figure set " + change + " where id = ?", figure.id().value())).isEqualTo(1);
            assertThatThrownBy(() -> open(figure)).as(change).isInstanceOf(DamagedValue.class);
            fixture.sql("update reporting_figure set amount = 10, records = 1, currency = 'CNY', first_month = '2026-03',"
                    + " digest = '" + figure.digest() + "' where id = ?", figure.id().value());
            assertThat(open(figure).figure()).as("without " + change).isEqualTo(figure);
        }
    }

    @Test // D2: broken once by not checking the report's tag: whoever may see F8 was shown the figure of F7
    public void aQuestionChangedBySqlIsRefused() throws SQLException {
        CustomerNumber customer = fixture.access.customer("F7");
        fixture.access.customer("F8");
        fixture.record(customer, Items.yuan("2026-03-01", "10.00"));
        Figure figure = march(customer);
        fixture.access.hide(customer, TestAccess.OTHER);
        assertThat(fixture.sql("update reporting_report set customers = 'F8'"
                + " where id = (select report from reporting_figure where id = ?)", figure.id().value())).isEqualTo(1);
        assertThatThrownBy(() -> fixture.reports.open(TestAccess.OTHER, figure.id(), PageRequest.first())).isInstanceOf(DamagedValue.class);
    }

    @Test // D2: broken once by committing to the report's row alone: the figure could be moved and removed unnoticed
    public void aFigureMovedOrTakenAwayNoLongerMatchesItsCommitment() throws SQLException {
        CustomerNumber customer = fixture.access.customer("F9");
        fixture.record(customer, Items.yuan("2026-02-01", "10.00"), Items.yuan("2026-03-01", "20.00"));
        Figure figure = figure("2026-03 CNY", FEBRUARY, MARCH, customer);
        StateCommitment committed = fixture.trail.last().states().get(0);
        assertThat(fixture.digests.present(List.of(committed.key()))).containsExactly(committed);
        assertThat(fixture.digests.keys(Optional.empty())).contains(committed.key()).isSorted();
        fixture.sql("update reporting_figure set place = 17 where id = ?", figure.id().value());
        assertThat(fixture.digests.present(List.of(committed.key()))).isNotEmpty().doesNotContain(committed);
        assertThat(fixture.sql("delete from reporting_figure where id = ?", figure.id().value())).isEqualTo(1);
        assertThat(fixture.digests.present(List.of(committed.key()))).isNotEmpty().doesNotContain(committed);
    }

    /**
     * D6: broken once by asking the book as the person who ran the report, which opened the figure to the other; and once by letting
     * the book's refusal through, which spoke of a customer instead of a figure.
     */
    @Test
    public void aFigureIsOpenedUnderTheRightsOfWhoeverOpensIt() {
        CustomerNumber one = fixture.access.customer("F10");
        CustomerNumber other = fixture.access.customer("F11");
        fixture.record(one, Items.yuan("2026-03-01", "10.00"));
        Figure figure = figure("2026-03 CNY", MARCH, MARCH, one, other);
        assertThat(fixture.reports.open(TestAccess.OTHER, figure.id(), PageRequest.first()).reproduced()).isTrue();
        fixture.access.hide(other, TestAccess.OTHER);
        assertUnknownToTheOther(figure.id());
        assertThat(open(figure).reproduced()).isTrue();
    }

    @Test // D6: broken once by asking the book as the person who ran the report, which opened the figure to the other
    public void whoMayNotSeeOperatingInformationFindsNoFigure() {
        CustomerNumber customer = fixture.access.customer("F12");
        fixture.record(customer, Items.yuan("2026-03-01", "10.00"));
        Figure figure = march(customer);
        fixture.access.deny(TestAccess.OTHER);
        assertUnknownToTheOther(figure.id());
        assertThatThrownBy(() -> fixture.reports.open(new Caller("made-up", Channel.REST), figure.id(), PageRequest.first()))
                .isInstanceOf(NotSignedIn.class);
    }

    @Test // D3: broken once by writing no entry: the last one was the book's
    public void openingIsWrittenDownBeforeAnythingIsShown() {
        CustomerNumber customer = fixture.access.customer("F13");
        fixture.record(customer, Items.yuan("2026-03-01", "10.00"));
        Figure figure = march(customer);
        open(figure);
        AuditEvent opened = fixture.trail.last();
        assertThat(opened.action()).isEqualTo(Acts.FIGURE_OPENED);
        assertThat(opened.by().account()).isEqualTo("reader");
        assertThat(opened.subjects()).extracting(subject -> subject.number().value()).containsExactly("F13");
        assertThat(opened.details()).containsEntry("figure", figure.id().value()).containsEntry("reproduced", "true");
        fixture.trail.breakOn(Acts.FIGURE_OPENED);
        assertThatThrownBy(() -> open(figure)).isInstanceOf(Unavailable.class);
    }

    @Test
    public void healthAsksTheTables() {
        assertThat(fixture.health.execute().isOk()).isTrue();
    }

    /** The same answer and the same entry as for a figure that does not exist. */
    private void assertUnknownToTheOther(FigureId figure) {
        for (FigureId id : List.of(figure, NOWHERE)) {
            assertThatThrownBy(() -> fixture.reports.open(TestAccess.OTHER, id, PageRequest.first()))
                    .isInstanceOf(NotFound.class).hasMessage("DOS-REP-0001 there is no such figure");
            assertThat(fixture.trail.last().outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(fixture.trail.last().details()).containsOnlyKeys("figure").containsEntry("figure", id.value());
            assertThat(fixture.trail.last().subjects()).isEmpty();
        }
    }

    private List<FigureSource> walk(FigureId figure) {
        List<FigureSource> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = fixture.reports.open(TestAccess.READER, figure, new PageRequest(10, cursor)).sources();
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    private OpenedFigure open(Figure figure) {
        return fixture.reports.open(TestAccess.READER, figure.id(), PageRequest.first());
    }

    private Figure march(CustomerNumber customer) {
        return figure("2026-03 CNY", MARCH, MARCH, customer);
    }

    private Figure figure(String label, YearMonth from, YearMonth to, CustomerNumber... customers) {
        return fixture.report(from, to, customers).figures().stream()
                .filter(figure -> figure.label().equals(label)).findFirst().orElseThrow();
    }
}
