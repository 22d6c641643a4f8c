package org.dossier.archive.provider.customers;

import java.util.Optional;

import org.dossier.access.CustomerFacts;
import org.dossier.access.Facts;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the access service the facts of a customer. References nothing of access, or the two would wait for each other. */
@Component
public final class ArchiveCustomerFacts implements CustomerFacts {

    private final ArchiveTransactions transactions;
    private final Customers customers;

    /** Reads head rows. */
    @Activate
    public ArchiveCustomerFacts(@Reference ArchiveTransactions transactions, @Reference Customers customers) {
        this.transactions = transactions;
        this.customers = customers;
    }

    @Override
    public Optional<Facts> of(CustomerNumber customer) {
        return transactions.read(entities -> customers.find(entities, customer)).map(Standing::facts);
    }
}
