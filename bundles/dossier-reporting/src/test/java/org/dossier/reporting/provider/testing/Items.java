package org.dossier.reporting.provider.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

import org.dossier.core.Money;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.NewConsumption;

/** What customers of tests consume. */
public final class Items {

    private Items() {
    }

    public static NewConsumption item(String day, String amount, String currency) {
        return new NewConsumption(LocalDate.parse(day), "line", BigDecimal.ONE,
                new Money(new BigDecimal(amount), Currency.getInstance(currency)), Optional.empty());
    }

    public static NewConsumption yuan(String day, String amount) {
        return item(day, amount, "CNY");
    }

    public static NewConsumption reversal(ConsumptionId id, NewConsumption of) {
        return new NewConsumption(of.date(), of.product(), of.quantity().negate(), of.amount().negated(), Optional.of(id));
    }
}
