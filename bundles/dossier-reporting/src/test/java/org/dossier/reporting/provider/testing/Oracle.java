package org.dossier.reporting.provider.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dossier.interactions.NewConsumption;

/** What a report must say, computed from the items that a test recorded, in another way than the report does. */
public final class Oracle {

    private final Map<String, List<BigDecimal>> amounts = new TreeMap<>();

    public void add(NewConsumption item) {
        String label = item.date().toString().substring(0, "2026-01".length()) + " " + item.amount().currency();
        amounts.computeIfAbsent(label, none -> new ArrayList<>()).add(item.amount().amount());
    }

    /** Lines of label, value and count: the months, then the totals under the given name of the period. */
    public List<String> lines(String period) {
        List<String> lines = new ArrayList<>();
        amounts.forEach((label, values) -> lines.add(label + " = " + sum(values) + " of " + values.size()));
        Map<String, List<BigDecimal>> totals = new TreeMap<>();
        amounts.forEach((label, values) -> totals.computeIfAbsent(label.split(" ")[1], none -> new ArrayList<>()).addAll(values));
        totals.forEach((currency, values) -> lines.add(period + " " + currency + " = " + sum(values) + " of " + values.size()));
        return lines;
    }

    private static String sum(Collection<BigDecimal> values) {
        BigDecimal sum = values.iterator().next();
        for (BigDecimal value : values.stream().skip(1).toList()) {
            sum = sum.add(value);
        }
        return sum.toPlainString();
    }
}
