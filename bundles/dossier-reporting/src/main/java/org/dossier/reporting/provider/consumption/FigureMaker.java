package org.dossier.reporting.provider.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.database.RowIds;
import org.dossier.interactions.MonthlyConsumption;
import org.dossier.reporting.FigureId;
import org.dossier.reporting.provider.figures.AnsweredFigure;
import org.dossier.reporting.provider.figures.AskedReport;
import org.dossier.reporting.provider.figures.FigureAnswer;
import org.dossier.reporting.provider.figures.FigureQuestion;

/** Turns sums by month and currency into figures: first the months, in the order of the sums, then the totals. Thread-safe. */
final class FigureMaker {

    private final RowIds ids = new RowIds();

    List<AnsweredFigure> figures(AskedReport asked, List<MonthlyConsumption> sums) {
        List<AnsweredFigure> figures = new ArrayList<>();
        sums.forEach(sum -> figures.add(figure(asked.month(sum.month(), sum.amount().currency()), List.of(sum))));
        if (asked.severalMonths()) {
            byCurrency(sums).values().forEach(
                    months -> figures.add(figure(asked.total(months.get(0).amount().currency()), months)));
        }
        return figures;
    }

    private AnsweredFigure figure(FigureQuestion question, List<MonthlyConsumption> sums) {
        return new AnsweredFigure(new FigureId(ids.next()), question, FigureAnswer.over(question.currency(), sums));
    }

    private static SortedMap<String, List<MonthlyConsumption>> byCurrency(List<MonthlyConsumption> sums) {
        SortedMap<String, List<MonthlyConsumption>> found = new TreeMap<>();
        sums.forEach(sum -> found.computeIfAbsent(sum.amount().currency().getCurrencyCode(), currency -> new ArrayList<>()).add(sum));
        return found;
    }
}
