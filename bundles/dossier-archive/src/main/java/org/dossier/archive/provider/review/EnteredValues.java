package org.dossier.archive.provider.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.catalogue.Catalogues;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.archive.provider.sections.Sections;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The values that new customers were entered with, for their review. Thread-safe. */
@Component(service = EnteredValues.class)
public final class EnteredValues {

    private final ArchiveTransactions transactions;
    private final Customers customers;
    private final Catalogues catalogues;
    private final SectionSeal seal;
    private final Sections sections = new Sections();

    /** Opens first versions. */
    @Activate
    public EnteredValues(@Reference ArchiveTransactions transactions, @Reference Customers customers, @Reference Catalogues catalogues,
            @Reference SectionSeal seal) {
        this.transactions = transactions;
        this.customers = customers;
        this.catalogues = catalogues;
        this.seal = seal;
    }

    /** Every value of one customer, named by its field. */
    List<ReviewedValue> ofCustomer(CustomerNumber number) {
        return transactions.read(entities -> values(entities, number, ""));
    }

    /** The values of some customers, each named {@code <number>/<field>}. */
    List<ReviewedValue> ofCustomers(Collection<CustomerNumber> numbers) {
        return transactions.read(entities -> {
            List<ReviewedValue> values = new ArrayList<>();
            numbers.forEach(number -> values.addAll(values(entities, number, number + "/")));
            return values;
        });
    }

    private List<ReviewedValue> values(EntityManager entities, CustomerNumber number, String prefix) {
        Standing standing = customers.find(entities, number).orElseThrow();
        Catalogue catalogue = catalogues.current();
        List<ReviewedValue> values = new ArrayList<>();
        for (SectionVersion row : sections.ofCustomer(entities, number, Optional.empty())) {
            seal.open(row).fields().forEach((field, value) -> catalogue.field(standing.head().kind(), field)
                    .map(definition ->
                            new ReviewedValue(prefix + field, standing.facts(), definition, Optional.empty(), Optional.of(value)))
                    .ifPresent(values::add));
        }
        return values;
    }
}
