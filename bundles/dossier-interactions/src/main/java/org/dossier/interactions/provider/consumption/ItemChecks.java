package org.dossier.interactions.provider.consumption;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.InteractionError;
import org.dossier.interactions.NewConsumption;

/** What items must keep to before they are recorded. */
final class ItemChecks {

    private static final int LONGEST_PRODUCT = 100;
    private static final int QUANTITY_PLACES = 6;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private ItemChecks() {
    }

    /** @throws Invalid naming every refused part as {@code items[row].field} */
    static void demand(List<NewConsumption> items) {
        List<Violation> violations = new ArrayList<>();
        if (items.isEmpty() || items.size() > ConsumptionBook.MOST_AT_ONCE) {
            violations.add(new Violation("items", "give 1 to " + ConsumptionBook.MOST_AT_ONCE + " items"));
        } else {
            for (int row = 0; row < items.size(); row++) {
                violations.addAll(violations("items[" + row + "].", items.get(row)));
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(InteractionError.REFUSED_VALUE, violations);
        }
    }

    /** What is wrong with one item; each part is named behind the prefix. */
    static List<Violation> violations(String row, NewConsumption item) {
        List<Violation> violations = new ArrayList<>();
        if (item.product().isBlank() || item.product().length() > LONGEST_PRODUCT) {
            violations.add(new Violation(row + "product", "give 1 to " + LONGEST_PRODUCT + " characters"));
        }
        BigDecimal quantity = item.quantity();
        if (quantity.signum() == 0 || quantity.abs().compareTo(MOST) >= 0
                || quantity.stripTrailingZeros().scale() > QUANTITY_PLACES) {
            violations.add(new Violation(row + "quantity", "not zero, below " + MOST + ", at most " + QUANTITY_PLACES + " places"));
        }
        if (item.amount().amount().abs().compareTo(MOST) >= 0) {
            violations.add(new Violation(row + "amount", "below " + MOST));
        }
        return violations;
    }
}
