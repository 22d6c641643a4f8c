package org.dossier.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The value of a field, in one of the types that the catalogue knows ({@link FieldType}). */
public sealed interface FieldValue {

    /**
     * A text or a code.
     *
     * @param value the text, not empty
     */
    record Text(String value) implements FieldValue {
        /** @throws NullPointerException when the text is missing */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number.
     *
     * @param value the number, exactly
     */
    record Decimal(BigDecimal value) implements FieldValue {
        /** @throws NullPointerException when the number is missing */
        public Decimal {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A calendar day of the solar calendar.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements FieldValue {
        /** @throws NullPointerException when the day is missing */
        public Day {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Yes or no.
     *
     * @param value yes, or no
     */
    record Flag(boolean value) implements FieldValue {
    }

    /**
     * Several values of one type, in the order in which they were entered.
     *
     * @param values the single values
     */
    record Many(List<FieldValue> values) implements FieldValue {
        /** Keeps an unmodifiable copy; values within values are refused with {@code IllegalArgumentException}. */
        public Many {
            values = List.copyOf(values);
            if (values.stream().anyMatch(Many.class::isInstance)) {
                throw new IllegalArgumentException("values within values");
            }
        }
    }
}
