package org.dossier.core;

import java.util.regex.Pattern;

/**
 * The number of a customer: given once at first contact and never reused. Letters, digits and inner hyphens, 1 to 32 characters,
 * upper case.
 *
 * @param value the number as it is shown and stored
 */
public record CustomerNumber(String value) implements Comparable<CustomerNumber> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{0,30}[A-Z0-9])?");

    /** @throws Invalid when the value does not have the form of a customer number */
    public CustomerNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Invalid(CoreError.CUSTOMER_NUMBER_FORM, "number",
                    "a customer number has 1 to 32 letters A-Z, digits or inner hyphens");
        }
    }

    @Override
    public int compareTo(CustomerNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
