package org.dossier.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Currency;
import org.dossier.core.Invalid;
import org.dossier.core.Money;
import org.dossier.rest.problem.RestError;

/**
 * An amount of money.
 *
 * @param amount the amount, a decimal text with at most the currency's places
 * @param currency the currency's code (ISO 4217)
 */
public record MoneyBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1234.50") String amount,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "CNY") String currency) {

    /** @throws Invalid when it is no amount of money */
    public MoneyBody {
        new Given().field("amount", amount).field("currency", currency).check();
        money(amount, currency);
    }

    /** An amount as REST shows it. */
    public static MoneyBody of(Money money) {
        return new MoneyBody(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    /** The amount as the services know it. */
    public Money money() {
        return money(amount, currency);
    }

    private static Money money(String amount, String currency) {
        return new Money(number(amount), currency(currency));
    }

    private static BigDecimal number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (Decimals.writable(number)) {
                return number;
            }
        } catch (NumberFormatException none) {
            // answered below, like a number that nobody can write out
        }
        throw new Invalid(RestError.BODY_SHAPE, "amount", "give a decimal number as text");
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid(RestError.BODY_SHAPE, "currency", "give a code of ISO 4217, such as CNY");
        }
    }
}
