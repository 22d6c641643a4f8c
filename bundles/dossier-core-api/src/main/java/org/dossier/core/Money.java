package org.dossier.core;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money, exactly.
 *
 * @param amount the amount, with as many places as the currency has (ISO 4217)
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) {

    /** @throws Invalid when the amount has more places than the currency */
    public Money {
        Objects.requireNonNull(currency, "currency");
        int places = Math.max(0, currency.getDefaultFractionDigits());
        if (amount.stripTrailingZeros().scale() > places) {
            throw new Invalid(CoreError.MONEY_PLACES, "amount", currency + " has " + places + " decimal places");
        }
        amount = amount.setScale(places);
    }

    /** Zero of a currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * The sum of both.
     *
     * @throws IllegalArgumentException when the currencies differ: amounts are never added across currencies
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts in " + currency + " and " + other.currency + " do not add up");
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** The same amount, taken away instead of given. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }
}
