package org.dossier.reporting.provider.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import org.dossier.core.CustomerNumber;
import org.dossier.core.Money;
import org.junit.Test;

/** G1: the digest stands for question, moment and answer, and for nothing else. */
public class FigureDigestTest {

    private static final Currency YUAN = Currency.getInstance("CNY");
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Instant MOMENT = Instant.parse("2026-06-01T00:00:00Z");
    private static final CustomerNumber ONE = new CustomerNumber("C-1");
    private static final CustomerNumber TWO = new CustomerNumber("C-2");
    private static final FigureAnswer ANSWER = answer("10.01", 2);

    @Test
    public void theTextIsTheDocumentedOne() {
        assertThat(FigureDigest.text(question(MOMENT, ONE, TWO), ANSWER)).isEqualTo("""
                dossier-figure 1
                report consumption
                customers C-1 C-2
                from 2026-05
                to 2026-05
                currency CNY
                as-of 2026-06-01T00:00:00.000000Z
                value 10.01
                records 2
                """);
    }

    @Test // the expected value was made from the documented text with sha256sum
    public void theDigestIsThatOfTheText() {
        assertThat(FigureDigest.of(question(MOMENT, ONE, TWO), ANSWER))
                .isEqualTo("36f45543c9a73919cc3b166c860d55d35c8437594e87facd5ffd1404785c0450");
    }

    @Test
    public void theOrderOfTheGroupDoesNotMatter() {
        assertThat(FigureDigest.of(question(MOMENT, TWO, ONE), ANSWER)).isEqualTo(FigureDigest.of(question(MOMENT, ONE, TWO), ANSWER));
    }

    @Test // broken once by leaving the moment out of the text: two of the digests were the same, and the text was not the documented one
    public void everyPartCounts() {
        FigureQuestion question = question(MOMENT, ONE, TWO);
        AskedReport report = question.report();
        assertThat(List.of(FigureDigest.of(question, ANSWER),
                FigureDigest.of(question(MOMENT, ONE), ANSWER),
                FigureDigest.of(question(MOMENT.plusNanos(1_000), ONE, TWO), ANSWER),
                FigureDigest.of(new FigureQuestion(report, MAY.minusMonths(1), MAY, YUAN), ANSWER),
                FigureDigest.of(new FigureQuestion(report, MAY, MAY.plusMonths(1), YUAN), ANSWER),
                FigureDigest.of(new FigureQuestion(report, MAY, MAY, Currency.getInstance("USD")), ANSWER),
                FigureDigest.of(question, answer("10.02", 2)),
                FigureDigest.of(question, answer("10.01", 3)))).doesNotHaveDuplicates();
    }

    @Test // T20
    public void labelsAreMonthsAndCurrency() {
        AskedReport report = new AskedReport("consumption", Set.of(ONE), MAY.minusMonths(4), MAY, MOMENT);
        assertThat(report.month(MAY, YUAN).label()).isEqualTo("2026-05 CNY");
        assertThat(report.total(YUAN).label()).isEqualTo("2026-01/2026-05 CNY");
        assertThat(FigureAnswer.over(YUAN, List.of()).value()).isEqualTo("0.00");
        assertThat(FigureAnswer.over(Currency.getInstance("JPY"), List.of()).value()).isEqualTo("0");
    }

    private static FigureQuestion question(Instant moment, CustomerNumber... customers) {
        return new AskedReport("consumption", List.of(customers), MAY, MAY, moment).month(MAY, YUAN);
    }

    private static FigureAnswer answer(String amount, long records) {
        return new FigureAnswer(new Money(new BigDecimal(amount), YUAN), records);
    }
}
