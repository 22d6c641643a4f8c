package org.dossier.shell.command;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Currency;
import java.util.function.Function;
import org.dossier.archive.ArchiveError;
import org.dossier.core.Invalid;
import org.dossier.core.Money;

/** What people write for numbers, days and money. */
final class Written {

    private Written() {
    }

    /**
     * Reads a text.
     *
     * @throws Invalid naming the option and what is wanted
     */
    static <T> T as(Function<String, T> type, String option, String text, String wanted) {
        try {
            return type.apply(text);
        } catch (DateTimeException | IllegalArgumentException wrongForm) {
            throw new Invalid(ArchiveError.REFUSED_VALUE, option, "give " + wanted);
        }
    }

    /** @throws Invalid when the amount is no number, or has more places than the currency, or there is no such currency */
    static Money money(String amount, String currency) {
        return new Money(as(BigDecimal::new, "amount", amount, "an amount, such as 12.50"),
                as(Currency::getInstance, "--currency", currency, "a currency, such as CNY"));
    }
}
