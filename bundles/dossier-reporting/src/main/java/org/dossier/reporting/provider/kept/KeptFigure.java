package org.dossier.reporting.provider.kept;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

import org.dossier.core.Money;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.provider.figures.AnsweredFigure;
import org.dossier.reporting.provider.figures.AskedReport;
import org.dossier.reporting.provider.figures.FigureAnswer;
import org.dossier.reporting.provider.figures.FigureQuestion;

/** A figure of a report. Written once and never changed; tagged. Not thread-safe, like every entity. */
@Entity
@Table(name = "reporting_figure")
public class KeptFigure {

    private static final String TABLE = "reporting_figure";

    @Id
    private String id;
    private String report;
    private int place;
    @Column(name = "first_month")
    private String firstMonth;
    @Column(name = "last_month")
    private String lastMonth;
    private String currency;
    private BigDecimal amount;
    private long records;
    private String digest;
    private byte[] tag;

    /** For the persistence provider. */
    protected KeptFigure() {
    }

    KeptFigure(String report, int place, AnsweredFigure figure) {
        this.id = figure.id().value();
        this.report = report;
        this.place = place;
        this.firstMonth = figure.question().from().toString();
        this.lastMonth = figure.question().to().toString();
        this.currency = figure.question().currency().getCurrencyCode();
        this.amount = figure.answer().sum().amount();
        this.records = figure.answer().records();
        this.digest = figure.digest();
    }

    /** The report that it stands in. */
    String report() {
        return report;
    }

    /** The figure; to be trusted once the tag holds, and that of its report. */
    AnsweredFigure answered(AskedReport asked) {
        Currency unit = Currency.getInstance(currency);
        FigureQuestion question = new FigureQuestion(asked, YearMonth.parse(firstMonth), YearMonth.parse(lastMonth), unit);
        return new AnsweredFigure(new FigureId(id), question, new FigureAnswer(new Money(amount, unit), records), digest);
    }

    KeptFigure tagged(RowSeal seal) {
        tag = seal.tag(TABLE, id, columns());
        return this;
    }

    KeptFigure checked(RowSeal seal) {
        seal.check(TABLE, id, columns(), tag);
        return this;
    }

    /** Everything that the row says, in an order that never changes; the amount as it reads with whatever scale the column has. */
    List<String> columns() {
        return List.of(id, report, Integer.toString(place), firstMonth, lastMonth, currency,
                amount.stripTrailingZeros().toPlainString(), Long.toString(records), digest);
    }
}
