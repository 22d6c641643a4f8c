package org.dossier.interactions.provider.consumption;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

import org.dossier.core.Invalid;
import org.dossier.core.Money;
import org.dossier.core.Violation;
import org.dossier.interactions.NewConsumption;

/** An item as the parts of an imported row: day, product, quantity (1 where none is given), amount and currency. Not thread-safe. */
final class ItemParts {

    static final Set<String> NAMES = Set.of("date", "product", "quantity", "amount", "currency");

    private static final int LONGEST_NUMBER = 40;

    private final SortedMap<String, String> values;
    private final List<Violation> problems = new ArrayList<>();

    ItemParts(SortedMap<String, String> values) {
        this.values = values;
    }

    /** What is wrong with the parts, each named. */
    List<Violation> problems() {
        item().ifPresent(item -> problems.addAll(ItemChecks.violations("", item)));
        return problems;
    }

    /** The item; empty when a part is missing or cannot be read. */
    Optional<NewConsumption> item() {
        Optional<LocalDate> date = part("date", "takes a day of the form 2000-01-31", ItemParts::day);
        Optional<String> product = part("product", "takes a text", Optional::of);
        Optional<BigDecimal> quantity = values.containsKey("quantity") ? part("quantity", "takes a number", ItemParts::number)
                : Optional.of(BigDecimal.ONE);
        Optional<BigDecimal> amount = part("amount", "takes a number such as 1234.50", ItemParts::number);
        Optional<Currency> currency = part("currency", "takes a code of ISO 4217 such as CNY", ItemParts::currency);
        if (date.isEmpty() || product.isEmpty() || quantity.isEmpty() || amount.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        return money(amount.get(), currency.get())
                .map(money -> new NewConsumption(date.get(), product.get(), quantity.get(), money, Optional.empty()));
    }

    private <T> Optional<T> part(String name, String wanted, Function<String, Optional<T>> read) {
        Optional<String> text = Optional.ofNullable(values.get(name));
        Optional<T> value = text.flatMap(read);
        if (value.isEmpty()) {
            problems.add(new Violation(name, text.isPresent() ? wanted : "is missing"));
        }
        return value;
    }

    private Optional<Money> money(BigDecimal amount, Currency currency) {
        try {
            return Optional.of(new Money(amount, currency));
        } catch (Invalid e) {
            problems.addAll(e.violations());
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return text.length() > LONGEST_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0 ? Optional.empty()
                    : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Currency> currency(String text) {
        try {
            return Optional.of(Currency.getInstance(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
