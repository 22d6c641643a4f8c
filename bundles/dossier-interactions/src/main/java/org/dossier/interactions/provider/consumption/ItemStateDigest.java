package org.dossier.interactions.provider.consumption;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.dossier.core.CustomerNumber;
import org.dossier.interactions.ConsumptionItem;
import org.dossier.interactions.provider.tables.InteractionTransactions;
import org.dossier.interactions.provider.trail.RowDigests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the audit log compare consumption items with what it committed to (D2). Thread-safe. */
@Component
public final class ItemStateDigest implements StateDigest {

    private static final int MOST_KEYS = 1_000;

    private final InteractionTransactions transactions;
    private final RowDigests digests;
    private final ItemStore store = new ItemStore();

    /** Reads the rows as they are stored. */
    @Activate
    public ItemStateDigest(@Reference InteractionTransactions transactions, @Reference RowDigests digests) {
        this.transactions = transactions;
        this.digests = digests;
    }

    @Override
    public String kind() {
        return Item.TABLE;
    }

    @Override
    public List<StateCommitment> present(Collection<String> keys) {
        return transactions.read(entities -> rows(entities, keys)).stream()
                .map(row -> digests.commitment(Item.TABLE, row.customer(), row.id().value(), Item.contentOf(row))).toList();
    }

    @Override
    public List<String> keys(Optional<String> after) {
        return transactions.read(entities -> store.keys(entities, after, MOST_KEYS));
    }

    private List<ConsumptionItem> rows(EntityManager entities, Collection<String> keys) throws SQLException {
        List<ConsumptionItem> rows = new ArrayList<>();
        for (String key : keys) {
            int slash = key.indexOf('/');
            store.find(entities, new CustomerNumber(key.substring(0, slash)), key.substring(slash + 1)).ifPresent(rows::add);
        }
        return rows;
    }
}
