package org.dossier.interactions.provider.consumption;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.dossier.interactions.ConsumptionItem;
import org.dossier.interactions.InteractionError;
import org.dossier.interactions.NewConsumption;

/** What a reversal must keep to: it takes back exactly one item of the same customer, wholly (T15). */
final class Reversals {

    private final ItemStore store;

    Reversals(ItemStore store) {
        this.store = store;
    }

    /** @throws Invalid naming every reversal that does not fit its item */
    void demand(EntityManager entities, CustomerNumber number, List<NewConsumption> items) throws SQLException {
        List<Violation> violations = new ArrayList<>();
        for (int row = 0; row < items.size(); row++) {
            if (items.get(row).reverses().isPresent() && !fits(entities, number, items.get(row))) {
                violations.add(new Violation("items[" + row + "].reverses",
                        "name an item of this customer, with its product and day, and with quantity and amount negated"));
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(InteractionError.REFUSED_VALUE, violations);
        }
    }

    private boolean fits(EntityManager entities, CustomerNumber number, NewConsumption reversal) throws SQLException {
        Optional<ConsumptionItem> item = store.find(entities, number, reversal.reverses().get().value());
        return item.isPresent() && item.get().reverses().isEmpty()
                && item.get().product().equals(reversal.product()) && item.get().date().equals(reversal.date())
                && item.get().quantity().negate().compareTo(reversal.quantity()) == 0
                && item.get().amount().negated().equals(reversal.amount());
    }
}
